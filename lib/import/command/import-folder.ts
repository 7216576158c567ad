import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Changes } from '#lib/content/edit/changes.ts'
import { writeFiles } from '#lib/content/edit/write-files.ts'
import { runGit } from '#lib/content/git/run-git.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { parseMapping } from '#lib/import/mapping/parse-mapping.ts'
import { parseBaseFile } from '#lib/import/write/base-file.ts'
import { notePaths } from '#lib/import/write/plan-import.ts'

const undoPath = '.import/undo.json'
const undoSchema = z.array(
  z.strictObject({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
)

/** The mapping and the base of an earlier import of a source. */
export function readNotes(
  folder: string,
  name: string,
): { readonly mapping: Mapping | undefined; readonly base: ReadonlyMap<string, string> } {
  const [mapping, base] = notePaths(name).map((path) => ({ path, text: read(folder, path) }))
  return {
    mapping:
      mapping?.text === null || mapping === undefined ? undefined : parseMapping(mapping.text, mapping.path),
    base: base?.text === null || base === undefined ? new Map() : parseBaseFile(base.text, base.path),
  }
}

/** Writes all changes or none, and notes what the files said before. Throws a refusal if a file is not committed. */
export function writeImport(folder: string, changes: Changes): void {
  const changed = [...changes].filter(([path, text]) => read(folder, path) !== (text ?? null))
  if (changed.length === 0) return
  const dirty = uncommitted(
    folder,
    changed.map(([path]) => path).filter((path) => !path.startsWith('.import/')),
  )
  if (dirty.length > 0)
    throw new Refusal(
      `These files have changes that are not committed: ${dirty.join(', ')}.`,
      'Commit or discard them first, so that the import can be undone.',
    )
  const undo = changed.map(([path, text]) => ({ path, before: read(folder, path), after: text ?? null }))
  writeFiles(folder, new Map([...changed, [undoPath, `${JSON.stringify(undo)}\n`]]))
}

/** Restores the files that the last import wrote. Throws a refusal if one of them changed since. */
export function undoImport(folder: string): number {
  const text = read(folder, undoPath)
  if (text === null) throw new Refusal('There is no import to undo.', 'Use git to restore an earlier state.')
  const undo = undoSchema.parse(JSON.parse(text))
  const edited = undo.filter(({ path, after }) => read(folder, path) !== after).map(({ path }) => path)
  if (edited.length > 0)
    throw new Refusal(
      `These files changed after the import: ${edited.join(', ')}.`,
      'Use git to restore them.',
    )
  writeFiles(
    folder,
    new Map([...undo.map(({ path, before }) => [path, before ?? undefined] as const), [undoPath, undefined]]),
  )
  return undo.length
}

function read(folder: string, path: string): string | null {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The paths with changes that git does not have; none without a repository. */
function uncommitted(folder: string, paths: readonly string[]): string[] {
  const status = runGit(folder, ['status', '--porcelain', '-z', '--untracked-files=no', '--', '.'])
  if (!status.ok) return []
  const prefix = runGit(folder, ['rev-parse', '--show-prefix'])
  const start = prefix.ok ? prefix.output.toString().trim() : ''
  const changed = new Set(
    status.output
      .toString()
      .split('\0')
      .map((line) => line.slice(3)),
  )
  return paths.filter((path) => changed.has(start + path))
}
