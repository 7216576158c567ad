import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { ensureBuild } from '#lib/server/build/ensure-build.ts'
import { LiveContent } from '#lib/server/revision/live-content.ts'
import { readSettings } from '#lib/server/settings/settings.ts'
import { storePaths } from '#lib/server/store/store-folder.ts'
import { exportSite } from '#lib/static-export/export-site.ts'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { editContent } from '#tests/support/content-edits.ts'

// npm run prove:incremental -- [--edits 50] [--seed 1]
// Applies random edits to generated content, and after each compares the incremental export with a complete one, byte
// for byte.
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
})

const root = mkdtempSync(join(tmpdir(), 'rungs-proof-'))
const random = randomFrom(Number(values.seed))
const content = join(root, 'content')
let files: ReadonlyMap<string, string> = makeContent({
  skills: 10,
  roles: 3,
  locales: ['en', 'zh'],
  largestRole: 6,
})
let different = 0
await run('incremental')
for (let number = 1; number <= Number(values.edits); number++) {
  const edit = editContent(files, random)
  files = edit.files
  const incremental = await run('incremental')
  rmSync(join(root, 'fresh'), { recursive: true, force: true })
  const fresh = await run('fresh')
  const differences = compare(incremental.folder, fresh.folder)
  if (differences.length > 0) different += 1
  console.log(
    `${number} ${edit.what}: ${incremental.rendered} of ${fresh.rendered} rendered, ${differences.length === 0 ? 'equal' : `DIFFERENT: ${differences.slice(0, 5).join(', ')}`}`,
  )
}
rmSync(root, { recursive: true, force: true })
console.log(`${values.edits} edits, ${different} exports that differ from a fresh one.`)
process.exitCode = different === 0 ? 0 : 1

/** Exports the current files with the store and output folder of this name. */
async function run(name: string) {
  rmSync(content, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const folder = join(root, name, 'out')
  const settings = readSettings({
    ...process.env,
    CONTENT_DIR: content,
    STORE_DIR: join(root, name, 'store'),
  })
  const codeId = await ensureBuild(settings.buildFolder)
  const store = storePaths(settings, codeId)
  const { compiler } = buildPaths(settings.buildFolder)
  const { state } = await LiveContent.open({ content, revisions: store.revisions, compiler })
  if (!state.revision || state.problems.length > 0) throw new Error(state.problems.join('\n\n'))
  mkdirSync(dirname(folder), { recursive: true })
  const { rendered } = await exportSite({
    settings,
    revision: state.revision,
    store,
    folder,
    isPlain: false,
    processes: 2,
  })
  return { folder, rendered }
}

function compare(one: string, other: string): readonly string[] {
  const [names, others] = [one, other].map((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  )
  const all = new Set([...(names ?? []), ...(others ?? [])])
  return [...all].filter((name) => !isSame(join(one, name), join(other, name)))
}

function isSame(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other))
  } catch {
    return false
  }
}

/** Pseudo-random numbers, deterministic for a seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
