import { parseFiles } from '#lib/content/parse-files.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import { decode } from '#lib/content/problems/source.ts'
import type { Files } from '#lib/content/read/content-files.ts'

/** The new texts of files by path below the content folder; undefined removes a file. */
export type Changes = ReadonlyMap<string, string | undefined>

/** A change of files, or why it is not possible. */
export type Change =
  | { readonly ok: true; readonly changes: Changes; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string; readonly hint: string }

export const impossible = (message: string, hint: string): Extract<Change, { ok: false }> => ({
  ok: false,
  message,
  hint,
})

/** The text of a file without its byte order mark, which is returned separately. */
export function textOf(content: Uint8Array | string): { readonly mark: string; readonly text: string } {
  const isMarked =
    typeof content === 'string' ? content.startsWith('\uFEFF') : content[0] === 0xef && content[1] === 0xbb
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : (decode(content) ?? '')
  return { mark: isMarked ? '\uFEFF' : '', text }
}

export function withChanges(files: Files, changes: Changes): Files {
  const changed = new Map(files)
  for (const [path, text] of changes) {
    if (text === undefined) changed.delete(path)
    else changed.set(path, text)
  }
  return changed
}

/** The errors of files, judged as `npm run check` does. */
export function errorsOf(files: Files, folder: string): readonly Problem[] {
  const { problems } = parseFiles(files, { folder, findDates: () => new Map() })
  return problems.filter(({ severity }) => severity === 'error')
}
