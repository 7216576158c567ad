import { createHash } from 'node:crypto'

/** List and quote markers at the start of lines. */
const lineMarks = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?/gm
/** Words, single characters of scripts without spaces, and symbols that carry meaning. */
const words =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+|[+#%&=≠≤≥±×÷°§\p{Sc}]|[<>](?=\s*\p{N})/gu

/** The words of a Markdown text, without line breaks, list markers, emphasis and commas. */
export const wordsOfText = (text: string): string =>
  (text.normalize('NFC').replace(lineMarks, '').match(words) ?? []).join(' ')

/** The words of texts, by name. */
export const wordsOfTexts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([name, text]) => [name, wordsOfText(text)]))

/** Only letters, so that YAML reads a hash as a string; no vowels, so that it is not a word. */
const letters = 'bcdfghjkmnpqrstv'

/** A hash of the words of a text: eight letters, independent of its layout. */
export function hashOfText(text: string): string {
  const digest = createHash('sha256').update(wordsOfText(text)).digest('hex')
  return [...digest.slice(0, 8)].map((digit) => letters[Number.parseInt(digit, 16)]).join('')
}
