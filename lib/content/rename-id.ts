import { relative, resolve } from 'node:path'
import { applyChange } from '#lib/content/edit/apply-change.ts'
import { errorsOf } from '#lib/content/edit/changes.ts'
import { rename } from '#lib/content/edit/rename.ts'
import { completeWriting } from '#lib/content/edit/write-files.ts'
import { formatProblems } from '#lib/content/problems/problem.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { readFolder } from '#lib/content/read/read-files.ts'

// npm run rename: renames a skill or a role, and everything that refers to it.
const usage =
  'npm run rename -- OLD NEW, with the ids of a skill or a role; skills/OLD or roles/OLD if both exist'

/** The kind and id of an argument such as "mlflow", "skills/mlflow" or "roles/baker". */
function toTarget(written: string, files: Files): { kind: 'skill' | 'role'; from: string } {
  const [folder = '', ...rest] = written.split('/')
  if (rest.length > 0) return { kind: folder === 'roles' ? 'role' : 'skill', from: rest.join('/') }
  const isSkill = files.has(`skills/${written}.md`)
  const isRole = files.has(`roles/${written}/role.yaml`)
  if (isSkill && isRole)
    throw new Error(
      `There is both a skill and a role ${written}.\n→ Write skills/${written} or roles/${written}.`,
    )
  return { kind: isRole ? 'role' : 'skill', from: written }
}

function run(): void {
  const [from, to, ...others] = process.argv.slice(2)
  if (from === undefined || to === undefined || others.length > 0) throw new Error(usage)
  const folder = resolve(process.env.CONTENT_DIR ?? 'content')
  completeWriting(folder)
  const displayPath = relative(process.cwd(), folder)
  const { files } = readFolder(folder, displayPath)
  const errors = errorsOf(files, displayPath)
  if (errors.length > 0)
    throw new Error(`Fix the errors of the content first.\n\n${formatProblems(errors.slice(0, 5))}`)
  const change = rename(files, { ...toTarget(from, files), to: to.replace(/^(?:skills|roles)\//, '') })
  const paths = [...applyChange(folder, displayPath, files, change)].flatMap(([path, text]) =>
    text === undefined ? [] : `Wrote ${displayPath}/${path}`,
  )
  process.stdout.write(`${[...paths, ...(change.ok ? change.notes : [])].join('\n')}\n`)
}

try {
  run()
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 2
}
