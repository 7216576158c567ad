import { compareText, error, type Report, warning } from '#lib/content/problems/problem.ts'
import { decode } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { type ContentFile, findKnown, type KnownFiles, readFile } from '#lib/content/read/content-file.ts'
import { findOriginal } from '#lib/content/read/file-copies.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { isNoteAmongContent } from '#lib/content/read/left-over.ts'
import { findPath } from '#lib/content/read/unknown-file.ts'

/** The files of a content folder: what they hold, by path below it, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>

export type ContentFiles = {
  /** Sorted by path. */
  readonly files: readonly ContentFile[]
  /** Paths that files with a wrong name were most likely meant to have; they are not missing twice. */
  readonly meant: ReadonlySet<string>
}

/**
 * Sorts out what the files are, and reports those that nothing reads and those that cannot be read. A file that is
 * known and has not changed is the same object as before.
 */
export function toContentFiles(all: Files, folder: string, report: Report, known?: KnownFiles): ContentFiles {
  const meant = new Set<string>()
  const files: ContentFile[] = []
  for (const [path, content] of [...all].toSorted(([a], [b]) => compareText(a, b))) {
    const kind = kindOf(path)
    const shown = folder === '' ? path : `${folder}/${path}`
    const place = { file: shown, line: 1, column: 1 }
    if (kind.kind === 'ignored') {
      if (isNoteAmongContent(path) && hasFrontMatter(content)) report(error(place, ...explainNote))
    } else if (kind.kind === 'copy') {
      const message = `Nothing reads this file: by its name it is a copy of ${quote(kind.original)}.`
      report(
        warning(place, message, 'Take over what is still needed, then move it out of the content folder.'),
      )
    } else if (kind.kind === 'unknown') {
      const suggestion = findOriginal(path, (other) => all.has(other)) ?? findPath(path)
      report(error(place, 'Nothing reads a file of this name.', adviseOn(suggestion, all, meant)))
      if (suggestion) meant.add(suggestion)
    } else {
      const found = findKnown(known, path, shown, content) ?? readFile(path, shown, kind, content)
      known?.set(path, found)
      found.problems.forEach(report)
      files.push(found.file)
    }
  }
  return { files, meant }
}

/** Never an advice that would write over another file. */
function adviseOn(suggestion: string | undefined, all: Files, meant: ReadonlySet<string>): string {
  if (suggestion === undefined || meant.has(suggestion))
    return 'Rename it, or move it out of the content folder.'
  if (!all.has(suggestion)) return `Did you mean ${quote(suggestion)}?`
  return `There is ${quote(suggestion)} already: take over what is missing there, then move this file out of the content folder.`
}

const explainNote = [
  'By its name this file is a note on the folder, so nothing reads it, but it has a front matter.',
  'Give it another name, or remove the front matter.',
] as const

const hasFrontMatter = (content: Uint8Array | string): boolean =>
  (typeof content === 'string' ? content : decode(content))?.startsWith('---') ?? false
