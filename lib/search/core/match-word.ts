import { forgivenIn, mistakesIn } from '#lib/search/core/distance.ts'
import type { Word, WordText } from '#lib/search/core/words.ts'

/** How well a query word matches a word of a name. */
export type Fit = {
  /** From 0 to 1. */
  readonly quality: number
  /** Whether the query word is misspelt. */
  readonly forgiven: boolean
}

const exact = 1
const fullPrefix = 0.97
const part = 0.62
const lastPart = 0.84
const mistaken = 0.5
const scattered = 0.78
// The share of the characters of a run that must be found for a match.
const tellingShare = 0.6

/** A literal match of a query word with a word of a name: all of it, its prefix or a part. */
export function literalFit(queryWord: WordText, word: Word): Fit | undefined {
  if (queryWord.text === word.text) return { quality: exact, forgiven: false }
  const share = queryWord.text.length / word.text.length
  const at = word.text.indexOf(queryWord.text)
  if (at === 0) return { quality: 0.75 + share * (fullPrefix - 0.75), forgiven: false }
  // A part of a compound, or of an unspaced run, is as good as a word.
  if (at > 0 && queryWord.unspaced) return { quality: 0.7 + share * 0.2, forgiven: false }
  const atEnd = at > 0 && at + queryWord.text.length === word.text.length
  if (at > 0 && queryWord.text.length > 2)
    return { quality: atEnd && queryWord.text.length > 3 ? lastPart : part, forgiven: false }
  return undefined
}

/** A match of a query word with a word of a name, with as many mistakes as its length allows. */
export function forgivingFit(queryWord: WordText, word: Word): Fit | undefined {
  const most = forgivenIn(queryWord)
  if (most === 0 || queryWord.unspaced !== word.unspaced) return undefined
  if (word.text.length + most < queryWord.text.length) return undefined
  // A short word with a mistake would be part of too many words.
  const anywhere = queryWord.unspaced || queryWord.text.length > 6
  const mistakes = mistakesIn(queryWord.text, word.text, most, anywhere)
  if (mistakes > most) return undefined
  const share = Math.min(1, queryWord.text.length / word.text.length)
  return { quality: mistaken - mistakes * 0.08 + share * 0.1, forgiven: true }
}

/** The match of a run whose parts occur apart from each other, by the number of characters found. */
export function scatteredFit(found: number, queryWord: number): Fit | undefined {
  if (found === queryWord) return { quality: scattered, forgiven: false }
  const share = found / queryWord
  return share < tellingShare ? undefined : { quality: (mistaken - 0.1) * share, forgiven: true }
}
