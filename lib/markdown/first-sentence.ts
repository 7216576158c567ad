import { plainText } from '#lib/markdown/plain-text.ts'

/** The first sentence of a Markdown text, without markup. */
export function firstSentence(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(plainText(text))
  return first?.segment.trim() ?? ''
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

/** A text that is at most as wide as so many Latin letters, cut between words; a Han character counts as two. */
export function shorten(text: string, width: number, locale: string): string {
  const sizeOf = (part: string) => [...part].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)
  if (sizeOf(text) <= width) return text
  let short = ''
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (sizeOf(short + segment) >= width) break
    short += segment
  }
  return `${short.replace(/[\s,;:，；：、]+$/u, '')}…`
}
