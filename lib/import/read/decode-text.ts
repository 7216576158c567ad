import { Refusal } from '#lib/import/grid/refusal.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** A decoded text. If its encoding was a guess, `sample` lists words by which somebody can judge it. */
export type DecodedText = {
  readonly text: string
  readonly encoding: Encoding
  readonly sample: readonly string[]
}

/** By byte order mark, else strict UTF-8, else UTF-16 by its zero bytes, else Windows-1252, which is a guess. */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): DecodedText {
  const encoding =
    wanted ?? markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (zeroEncoding(bytes) ?? 'windows-1252'))
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '')
  if (/\0/.test(text.slice(0, 10_000)))
    throw new Refusal('The file is neither a spreadsheet nor a text.', 'Save it as XLSX, ODS or CSV.')
  const isGuess = wanted === undefined && encoding === 'windows-1252'
  const words = isGuess ? (text.match(/[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/gu) ?? []) : []
  return { text, encoding, sample: [...new Set(words)].slice(0, 6) }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/** Latin letters in UTF-16 have a zero in every second byte. */
function zeroEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const start = bytes.subarray(0, 2000)
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < start.length / 5) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}
