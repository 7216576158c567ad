import { type Change, type Changes, errorsOf, withChanges } from '#lib/content/edit/changes.ts'
import { writeFiles } from '#lib/content/edit/write-files.ts'
import { formatProblems } from '#lib/content/problems/problem.ts'
import type { Files } from '#lib/content/read/content-files.ts'

/** Writes a change if the content has no errors with it; throws an error that explains why not. */
export function applyChange(folder: string, displayPath: string, files: Files, change: Change): Changes {
  if (!change.ok) throw new Error(`${change.message}\n→ ${change.hint}`)
  const errors = errorsOf(withChanges(files, change.changes), displayPath)
  if (errors.length > 0) {
    const [what, list] = [
      'Nothing was written, because the content would have errors:',
      formatProblems(errors),
    ]
    throw new Error(`${what}\n\n${list}`)
  }
  writeFiles(folder, change.changes)
  return change.changes
}
