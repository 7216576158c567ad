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

/** The contents of the files of a folder, by relative path with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>

export type ContentFile = ReadKind & {
  readonly source: Source
  /** False if the file is not UTF-8 or too large; it then has an empty text, but references to it are valid. */
  readonly readable: boolean
  /** The comments that accept warnings. */
  readonly accepted: readonly Accepted[]
}

type ReadKind = Exclude<FileKind, { readonly kind: 'ignored' | 'copy' | 'unknown' }>

export type ContentFiles = {
  /** Sorted by path. */
  readonly files: readonly ContentFile[]
  /** The intended paths of misnamed files; they are not also reported as missing. */
  readonly meant: ReadonlySet<string>
}

/** Classifies files by path; reports unrecognised and unreadable ones. */
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
      const message = `This file is ignored: its name says that it is a copy of ${quote(kind.original)}.`
      report(
        warning(
          place,
          message,
          'Move what is still needed to the original, then move it out of the content folder.',
        ),
      )
    } else if (kind.kind === 'unknown') {
      const suggestion = findOriginal(path, (other) => all.has(other)) ?? findPath(path)
      report(error(place, `Unrecognised file name ${quote(path)}.`, adviseOn(suggestion, all, meant)))
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

/** Never suggests a name that would overwrite another file. */
function adviseOn(suggestion: string | undefined, all: Files, meant: ReadonlySet<string>): string {
  if (suggestion === undefined || meant.has(suggestion))
    return 'Rename it, or move it out of the content folder.'
  if (!all.has(suggestion)) return `Did you mean ${quote(suggestion)}?`
  return `${quote(suggestion)} already exists: move what is missing there, then move this file out of the content folder.`
}

const explainNote = [
  'Files of this name are ignored, but this one has a front matter.',
  'Rename it, or remove the front matter.',
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
  // English text in UTF-16 is valid UTF-8, in which every second character is U+0000.
  if (text === undefined || (text.includes('\0') && text.split('\0').length > text.length / 10))
    return { message: 'The file is not UTF-8 text.', mend: 'Save it with the encoding UTF-8.' }
  return text
}
