import { type Accepted, withLines } from '#lib/content/problems/accepted-lines.ts'
import { findAcceptances } from '#lib/content/problems/find-acceptances.ts'
import { compareText, error, type Report, warning } from '#lib/content/problems/problem.ts'
import {
  decode,
  maxBytes,
  maxJsonBytes,
  maxYamlBytes,
  type Source,
  toSource,
} from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { checkCharacters } from '#lib/content/read/check-characters.ts'
import { findOriginal } from '#lib/content/read/file-copies.ts'
import { type FileKind, kindOf } from '#lib/content/read/file-kind.ts'
import { isNoteAmongContent } from '#lib/content/read/left-over.ts'
import { findPath } from '#lib/content/read/unknown-file.ts'

/** The files of a content folder: what they hold, by path below it, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>

export type ContentFile = ReadKind & {
  readonly source: Source
  /** A file that is no text, or too large, is there for what refers to it, but has an empty text. */
  readonly readable: boolean
  /** The remarks in it that accept what a rule finds. */
  readonly accepted: readonly Accepted[]
}

type ReadKind = Exclude<FileKind, { readonly kind: 'ignored' | 'copy' | 'unknown' }>

export type ContentFiles = {
  /** Sorted by path. */
  readonly files: readonly ContentFile[]
  /** Paths that files with a wrong name were most likely meant to have; they are not missing twice. */
  readonly meant: ReadonlySet<string>
}

/** Sorts out what the files are, and reports those that nothing reads and those that cannot be read. */
export function toContentFiles(all: Files, folder: string, report: Report): ContentFiles {
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
      const text = readText(content, limitOf(path))
      if (typeof text !== 'string') report(error(place, text.message, text.mend))
      const readable = typeof text === 'string'
      const source = toSource(path, shown, readable ? text : '')
      checkCharacters(source, report)
      const accepted = withLines(source.text, findAcceptances(path, source.text))
      files.push({ ...kind, source, readable, accepted })
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

const limitOf = (path: string): number =>
  path.endsWith('.md') ? maxBytes : path.endsWith('.json') ? maxJsonBytes : maxYamlBytes

function readText(content: Uint8Array | string, limit: number): string | { message: string; mend: string } {
  if (content.length > limit) {
    const message = `The file is larger than ${limit / 1000} kB.`
    return { message, mend: 'Split it, or move it out of the content folder.' }
  }
  const text = typeof content === 'string' ? content : decode(content)
  // What was saved as UTF-16 can be read as UTF-8 where it is English: every second character is U+0000.
  if (text === undefined || (text.includes('\0') && text.split('\0').length > text.length / 10))
    return { message: 'The file is not text in UTF-8.', mend: 'Save it again with the encoding UTF-8.' }
  return text
}
