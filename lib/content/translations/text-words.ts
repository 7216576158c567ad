import { createHash } from 'node:crypto'

/** Marks of lists and quotes at the beginnings of lines. */
const lineMarks = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?/gm
/** Words; the letters of scripts without blanks one by one; and the signs that change what a text says. */
const words =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+|[+#%&=≠≤≥±×÷°§\p{Sc}]|[<>](?=\s*\p{N})/gu

/** What a Markdown text says, however it is laid out: line breaks, list marks, emphasis and commas are gone. */
export const wordsOfText = (text: string): string =>
  (text.normalize('NFC').replace(lineMarks, '').match(words) ?? []).join(' ')

/** What texts say, by the same names. */
export const wordsOfTexts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([name, text]) => [name, wordsOfText(text)]))

/** Letters only, so that a hash in YAML is a text, and no vowels, so that it is no word. */
const letters = 'bcdfghjkmnpqrstv'

/** Stands for what a text says: eight letters, the same for every layout of it. */
export function hashOfText(text: string): string {
  const digest = createHash('sha256').update(wordsOfText(text)).digest('hex')
  return [...digest.slice(0, 8)].map((digit) => letters[Number.parseInt(digit, 16)]).join('')
}
