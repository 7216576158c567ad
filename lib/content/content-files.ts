import { type Accepted, withLines } from '#lib/content/checks/accepted-lines.ts'
import { findAcceptances, withoutAcceptances } from '#lib/content/checks/find-acceptances.ts'
import { type FileKind, kindOf } from '#lib/content/file-kind.ts'
import { compareText, error, type Report } from '#lib/content/problem.ts'
import { decode, maxBytes, maxStructuredBytes, type Source, toSource } from '#lib/content/source.ts'
import { findPath } from '#lib/content/unknown-file.ts'
import { quote } from '#lib/content/words.ts'

/** The files of a content folder: what they hold, by path below it, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>

export type ContentFile = FileKind & {
  readonly source: Source
  /** A file that is no text, or too large, is there for what refers to it, but has an empty text. */
  readonly readable: boolean
  /** The remarks in it that accept what a rule finds; the text of a Markdown file is without them. */
  readonly accepted: readonly Accepted[]
}

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
    if (kind.kind === 'ignored') continue
    const shown = folder === '' ? path : `${folder}/${path}`
    const place = { file: shown, line: 1, column: 1 }
    if (kind.kind === 'unknown') {
      const suggestion = findPath(path)
      if (suggestion) meant.add(suggestion)
      const mend = suggestion
        ? `Did you mean ${quote(suggestion)}?`
        : 'Rename it, or move it out of the content folder.'
      report(error(place, 'Nothing reads a file of this name.', mend))
      continue
    }
    const text = readText(content, path.endsWith('.md') ? maxBytes : maxStructuredBytes)
    if (typeof text !== 'string') report(error(place, text.message, text.mend))
    const readable = typeof text === 'string'
    const written = readable ? text : ''
    const acceptances = findAcceptances(path, written)
    const shownText = path.endsWith('.md') ? withoutAcceptances(written, acceptances) : written
    const source = toSource(path, shown, shownText)
    files.push({ ...kind, source, readable, accepted: withLines(written, acceptances) })
  }
  return { files, meant }
}

function readText(content: Uint8Array | string, limit: number): string | { message: string; mend: string } {
  if (content.length > limit) {
    const message = `The file is larger than ${limit / 1000} kB.`
    return { message, mend: 'Split it, or move it out of the content folder.' }
  }
  const text = typeof content === 'string' ? content : decode(content)
  return text ?? { message: 'The file is not text in UTF-8.', mend: 'Save it again with the encoding UTF-8.' }
}
