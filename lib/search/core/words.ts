/** A word of a folded text, or a run of characters of a script without spaces. */
export type WordText = { readonly text: string; readonly unspaced: boolean }
export type Word = WordText & { readonly start: number }

const scriptsOfSigns = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const scriptsOfLetters = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const withoutBlanks = `[${scriptsOfSigns}${scriptsOfLetters}]`
const word = new RegExp(`(${withoutBlanks}+)|(?:(?!${withoutBlanks})[\\p{L}\\p{N}\\p{M}])+[+#]*`, 'gu')
const onlySigns = new RegExp(`^[${scriptsOfSigns}]+$`, 'u')

export function wordsOf(folded: string): readonly Word[] {
  return [...folded.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    unspaced: match[1] !== undefined,
  }))
}

/** Whether a run consists of characters such as those of Chinese and Japanese, two of which are about a word. */
export const isOfSigns = ({ text, unspaced }: WordText): boolean => unspaced && onlySigns.test(text)

/**
 * The index terms of a word: the word itself; for an unspaced run every pair of adjacent characters and the last one
 * alone, so that a term starts at each of its characters.
 */
export function termsOf({ text, unspaced }: WordText): readonly string[] {
  if (!unspaced) return [text]
  const signs = [...text]
  return signs.map((sign, index) => sign + (signs[index + 1] ?? ''))
}

/** The terms of a query word: of a run its pairs, or its only character as a prefix. */
export function queryTermsOf(queryWord: WordText): readonly string[] {
  const terms = termsOf(queryWord)
  return queryWord.unspaced && terms.length > 1 ? terms.slice(0, -1) : terms
}
