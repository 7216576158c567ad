import { spawnSync } from 'node:child_process'
import { constants, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { baseContent } from '#tests/support/content-base.ts'
import { bakeryContent } from '#tests/support/contents.ts'
import { commit, git, write } from '#tests/support/git-repository.ts'
import { sampleFolder } from '#tests/support/sample.ts'

// npm run test:other-content -- [--content bakery] [--content smallest] [--script test]
// Proves that the tests do not depend on the sample: copies the project, replaces content/ by another content, and runs
// npm test there.
const contents: Readonly<Record<string, (folder: string) => void>> = {
  bakery: (folder) => cpSync(bakeryContent, folder, { recursive: true }),
  // Two skills and one role.
  smallest: (folder) => write(folder, baseContent),
}
const { values } = parseArgs({
  options: {
    content: { type: 'string', multiple: true, default: Object.keys(contents) },
    script: { type: 'string', default: 'test' },
  },
})

/** Copies all tracked and untracked files that are not ignored, and the installed packages. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-other-content-'))
  const listed = git('.', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])
  const removed = new Set(git('.', ['ls-files', '-z', '--deleted']).split('\0'))
  for (const path of listed.split('\0')) {
    if (path === '' || removed.has(path)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(path, join(folder, path))
  }
  cpSync('node_modules', join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
  return folder
}

function isGreen(name: string, put: (folder: string) => void): boolean {
  const folder = copyProject()
  const { CONTENT_DIR: _, ...env } = process.env
  try {
    rmSync(join(folder, sampleFolder), { recursive: true })
    put(join(folder, sampleFolder))
    git(folder, ['init', '-b', 'main'])
    commit(folder, 'Begin with the content of a team', '2026-01-05T12:00:00Z')
    console.log(`\nnpm run ${values.script} with the content "${name}" in ${folder}`)
    const { status } = spawnSync('npm', ['run', values.script], {
      cwd: folder,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    return status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const results = values.content.map((name) => {
  const put = contents[name]
  if (!put) throw new Error(`Unknown content "${name}" → Use ${Object.keys(contents).join(' or ')}.`)
  const start = performance.now()
  const isRight = isGreen(name, put)
  return {
    isRight,
    line: `${name}: ${isRight ? 'green' : 'RED'} in ${Math.round((performance.now() - start) / 1000)} s`,
  }
})
for (const { line } of results) console.log(line)
process.exitCode = results.every(({ isRight }) => isRight) ? 0 : 1
