import { type Accepted, withLines } from '#lib/content/problems/accepted-lines.ts'
import { findAcceptances } from '#lib/content/problems/find-acceptances.ts'
import { error, type Problem } from '#lib/content/problems/problem.ts'
import {
  decode,
  maxBytes,
  maxJsonBytes,
  maxYamlBytes,
  type Source,
  toSource,
} from '#lib/content/problems/source.ts'
import { checkCharacters } from '#lib/content/read/check-characters.ts'
import type { FileKind } from '#lib/content/read/file-kind.ts'

export type ContentFile = ReadKind & {
  readonly source: Source
  /** False if the file is not UTF-8 or too large; it then has an empty text, but references to it are valid. */
  readonly readable: boolean
  /** The comments that accept warnings. */
  readonly accepted: readonly Accepted[]
}

export type ReadKind = Exclude<FileKind, { readonly kind: 'ignored' | 'copy' | 'unknown' }>

/** Cached files, by path. */
export type KnownFiles = Map<string, KnownFile>

export type KnownFile = {
  readonly content: Uint8Array | string
  readonly file: ContentFile
  /** The problems of encoding, size and characters. */
  readonly problems: readonly Problem[]
}

/** The cached file, if its path and content are the same. */
export function findKnown(
  known: KnownFiles | undefined,
  path: string,
  displayPath: string,
  content: Uint8Array | string,
): KnownFile | undefined {
  const found = known?.get(path)
  return found && found.file.source.displayPath === displayPath && isSame(found.content, content)
    ? found
    : undefined
}

function isSame(one: Uint8Array | string, other: Uint8Array | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return Buffer.compare(one, other) === 0
}

/** Reads a file, and collects problems of encoding, size and characters. */
export function readFile(
  path: string,
  displayPath: string,
  kind: ReadKind,
  content: Uint8Array | string,
): KnownFile {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const text = readText(content, limitOf(path))
  const readable = typeof text === 'string'
  if (!readable) report(error({ file: displayPath, line: 1, column: 1 }, text.message, text.hint))
  const source = toSource(path, displayPath, readable ? text : '')
  checkCharacters(source, report)
  const accepted = withLines(source.text, findAcceptances(path, source.text))
  return { content, file: { ...kind, source, readable, accepted }, problems }
}

const limitOf = (path: string): number =>
  path.endsWith('.md') ? maxBytes : path.endsWith('.json') ? maxJsonBytes : maxYamlBytes

function readText(content: Uint8Array | string, limit: number): string | { message: string; hint: string } {
  if (content.length > limit) {
    const message = `The file is larger than ${limit / 1000} kB.`
    return { message, hint: 'Split it, or move it out of the content folder.' }
  }
  const text = typeof content === 'string' ? content : decode(content)
  // English text in UTF-16 is valid UTF-8, in which every second character is U+0000.
  if (text === undefined || (text.includes('\0') && text.split('\0').length > text.length / 10))
    return { message: 'The file is not UTF-8 text.', hint: 'Save it with the encoding UTF-8.' }
  return text
}
