import type { Grid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { readCsv } from '#lib/import/read/csv.ts'
import { decodeText, type Encoding } from '#lib/import/read/decode-text.ts'
import { readHtml } from '#lib/import/read/html.ts'
import { readMarkdown } from '#lib/import/read/markdown.ts'
import { checkArchive, isZip, maxFileBytes } from '#lib/import/read/preflight.ts'
import { treeGrid } from '#lib/import/read/tree.ts'
import { readWorkbook } from '#lib/import/read/workbook.ts'

export type Source = {
  /** The name of the file, without its folder. */
  readonly name: string
  readonly grids: readonly Grid[]
  readonly encoding?: Encoding
  /** Words with which a guessed encoding can be judged. */
  readonly sample: readonly string[]
}

/** Reads a file that may be hostile, by its content rather than its name. Throws a `Refusal`. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  encoding?: Encoding,
  parseYaml?: (text: string) => unknown,
): Promise<Source> {
  checkBytes(bytes)
  if (isZip(bytes)) {
    const grids = await readWorkbook(bytes, /\.ods$/i.test(name) || isOds(bytes) ? 'ods' : 'xlsx')
    return { name, grids, sample: [] }
  }
  const decoded = decodeText(bytes, encoding)
  const { text } = decoded
  const stem = name.replace(/\.[^.]*$/, '')
  const tree = /\.ya?ml$/i.test(name) ? parseYaml : /\.json$/i.test(name) ? JSON.parse : undefined
  if (tree) return { name, grids: [treeGrid(parseTree(tree, text), stem)], sample: [] }
  if (/\.ya?ml$/i.test(name))
    throw new Refusal('YAML cannot be read here.', 'Use npm run import, or a table.')
  const isMarkup = /^\s*(?:<!doctype html|<html|<table|<meta|<\?xml)/i.test(text) || /\.html?$/i.test(name)
  const grids = isMarkup
    ? readHtml(text)
    : /\.(?:md|markdown)$/i.test(name)
      ? readMarkdown(text)
      : [readCsv(text, stem)]
  return { name, grids, encoding: decoded.encoding, sample: decoded.sample }
}

function parseTree(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text)
  } catch {
    throw new Refusal('The file is not valid YAML or JSON.', 'Correct it, or save the matrix as a table.')
  }
}

/** The checks that need no reading: size, old and encrypted formats, the directory of an archive. */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('The file is empty.', 'Choose another file.')
  if (bytes.length > maxFileBytes)
    throw new Refusal(
      `The file has ${Math.ceil(bytes.length / 1_000_000)} MB; ${maxFileBytes / 1_000_000} MB are possible.`,
      'Copy the matrix to a new file without pictures.',
    )
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new Refusal(
      'The file is an old XLS file, or has a password.',
      'Save it as XLSX without a password.',
    )
  if (isZip(bytes)) checkArchive(bytes)
}

/** An ODS archive begins with its type, uncompressed. */
const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 120)).includes('opendocument.spreadsheet')
