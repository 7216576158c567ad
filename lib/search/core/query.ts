import type { Fold } from '#lib/search/core/fold.ts'
import { isOfSigns, queryTermsOf, type WordText, wordsOf } from '#lib/search/core/words.ts'

/** A significant query word. */
export type QueryWord = WordText & {
  /** Its terms in the index: the word itself, or the pairs of a run. */
  readonly terms: readonly string[]
  /**
   * Of a run of characters, the indices of those that must be found, each in a pair with a neighbour: the pairs of
   * 监控模型 that occur in 模型监控 contain each of its characters. All other words must be found completely.
   */
  readonly needed?: readonly number[]
}

export type Query = {
  /** The significant words: all but function words, or all where there are no others. */
  readonly words: readonly QueryWord[]
  /** All words as written. */
  readonly written: readonly WordText[]
}

const hiragana = /\p{Script=Hiragana}/u
const otherThanHiragana = /[\p{Script=Han}\p{Script=Katakana}]/u

/** Creates a parser for queries; `functionWords` are folded. */
export function queryReader(fold: Fold, functionWords: readonly string[]): (query: string) => Query {
  const known = new Set(functionWords)
  // The longest first, so that 为什么 is not read as 什么.
  const inRuns = functionWords
    .filter((word) => [...word].length > 1 && wordsOf(word).some(isOfSigns))
    .toSorted((a, b) => b.length - a.length)
  const between = inRuns.length > 0 ? new RegExp(inRuns.join('|'), 'gu') : undefined

  function partsOf(word: WordText): readonly WordText[] {
    if (!word.unspaced) return known.has(word.text) ? [] : [word]
    if (!isOfSigns(word)) return segmentsOf(word).filter(({ text }) => !known.has(text))
    const isTelling = tellingIn(word.text, known)
    const pieces = between ? word.text.split(between) : [word.text]
    return pieces.filter((piece) => [...piece].some(isTelling)).map((text) => ({ ...word, text }))
  }

  return (query) => {
    const written = wordsOf(fold(query).text)
    const telling = written.flatMap(partsOf)
    return {
      written,
      words: (telling.length > 0 ? telling : written).map((word) => toQueryWord(word, known)),
    }
  }
}

/** The words of a run of letters, such as Thai, if the browser can segment the language. */
function segmentsOf(run: WordText): readonly WordText[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run.text)]
  const letters = [...new Intl.Segmenter().segment(run.text)].length
  // Without a dictionary of the language, each letter is a segment.
  if (segments.length === letters) return [run]
  return segments.map(({ segment }) => ({ ...run, text: segment }))
}

function toQueryWord(word: WordText, functionSigns: ReadonlySet<string>): QueryWord {
  const terms = queryTermsOf(word)
  if (!isOfSigns(word)) return { ...word, terms }
  const signs = [...word.text]
  const isTelling = tellingIn(word.text, functionSigns)
  const telling = signs.flatMap((sign, index) => (isTelling(sign) ? [index] : []))
  return { ...word, terms, needed: telling.length > 0 ? telling : signs.map((_, index) => index) }
}

/** Which characters of a run are significant: in Japanese those other than Hiragana, as in モデルを監視する. */
function tellingIn(run: string, functionSigns: ReadonlySet<string>): (sign: string) => boolean {
  const hasOthers = otherThanHiragana.test(run)
  return (sign) => !functionSigns.has(sign) && !(hasOthers && hiragana.test(sign))
}

/** The needed characters of a run that are part of a pair that was found. */
export function coveredSigns(
  { terms, needed = [] }: QueryWord,
  isFound: (term: string, index: number) => boolean,
): readonly number[] {
  const covered = new Set<number>()
  for (const [index, term] of terms.entries()) {
    if (!isFound(term, index)) continue
    covered.add(index)
    if ([...term].length > 1) covered.add(index + 1)
  }
  return needed.filter((index) => covered.has(index))
}
