import { forgivenIn, mistakesIn } from '#lib/search/core/distance.ts'
import type { NamesFile, TermsFile } from '#lib/search/core/index-format.ts'
import { termOf } from '#lib/search/core/postings.ts'
import { coveredSigns, type QueryWord } from '#lib/search/core/query.ts'
import { type Match, type RankedText, rankedTexts } from '#lib/search/core/rank-texts.ts'
import type { WordText } from '#lib/search/core/words.ts'

/** Matching descriptions, best first, and terms that match misspelt query words. */
export type FoundTexts = {
  readonly texts: readonly RankedText[]
  readonly alike: ReadonlySet<string>
  /** Whether the descriptions match the complete query, and not only most of it. */
  readonly complete: boolean
  /** Whether each query word occurs literally in some description, or as a prefix of a word. */
  readonly literal: boolean
}

// A suffix of this length may differ: pipelines, pipeline.
const longestEnding = 2
const shortestStem = 4
// Shorter prefixes match too many words.
const shortestBeginning = 3

/** The descriptions that contain the query words, best first. Loads only the term files that it needs. */
export async function findTexts(
  words: readonly QueryWord[],
  file: NamesFile,
  load: (index: number) => Promise<TermsFile>,
): Promise<FoundTexts> {
  const telling = tellingWords(words, new Set(file.common))
  const matches = await Promise.all(
    telling.map((word) => Promise.all(word.terms.map((text) => matchesOf({ ...word, text }, file, load)))),
  )
  const matchedWords = telling.map((word, index) => ({ word, matches: matches[index] ?? [] }))
  const begins = ({ term }: Match, text: string) => term.startsWith(text)
  const alike = matchedWords.flatMap(({ word, matches }) =>
    matches.flatMap((ones, index) => ones.filter((match) => !begins(match, word.terms[index] ?? ''))),
  )
  return {
    ...rankedTexts(matchedWords, file.texts),
    alike: new Set(alike.map(({ term }) => term)),
    literal: matchedWords.every(({ word, matches }) => {
      const isFound = (text: string, index: number) =>
        matches[index]?.some((match) => begins(match, text)) === true
      return word.needed
        ? coveredSigns(word, isFound).length === word.needed.length
        : word.terms.every(isFound)
    }),
  }
}

/** The query without words that are in most descriptions or are too short to be significant. */
function tellingWords(words: readonly QueryWord[], common: ReadonlySet<string>): readonly QueryWord[] {
  return words.flatMap((word): readonly QueryWord[] => {
    if (!word.needed) return common.has(word.text) || (!word.unspaced && word.text.length < 2) ? [] : [word]
    const inCommon = new Set(coveredSigns(word, (term) => common.has(term)))
    const needed = word.needed.filter((index) => !inCommon.has(index))
    return needed.length > 0 ? [{ ...word, needed }] : []
  })
}

/** Lines whose term equals the query word, starts with it, or is its stem; if there are none, similar ones. */
async function matchesOf(
  queryWord: WordText,
  file: NamesFile,
  load: (index: number) => Promise<TermsFile>,
): Promise<readonly Match[]> {
  const { text } = queryWord
  const isShort = !queryWord.unspaced && text.length < shortestBeginning
  const stem = queryWord.unspaced ? text : text.slice(0, Math.max(shortestStem, text.length - longestEnding))
  const fileIndices = isShort
    ? fileIndicesOf(file.firstTerms, text).slice(0, 1)
    : fileIndicesOf(file.firstTerms, stem)
  const lines = (await Promise.all(fileIndices.map(load))).flat()
  const literal = lines.flatMap((line): Match[] => {
    const term = termOf(line)
    if (term === text) return [{ term, line, quality: 1 }]
    if (isShort) return []
    if (term.startsWith(text)) return [{ term, line, quality: 0.6 + (0.3 * text.length) / term.length }]
    const isStem = !queryWord.unspaced && term.length >= stem.length && text.startsWith(term)
    return isStem ? [{ term, line, quality: 0.8 }] : []
  })
  if (literal.length > 0 || queryWord.unspaced) return literal
  const most = Math.min(1, forgivenIn(queryWord))
  return lines.flatMap((line) => {
    const term = termOf(line)
    const isAlike = most > 0 && mistakesIn(text, term, most) <= most
    return isAlike ? [{ term, line, quality: 0.4 }] : []
  })
}

/** The files that can contain terms with a prefix; files are sorted by their first term. */
function fileIndicesOf(firstTerms: readonly string[], beginning: string): readonly number[] {
  return firstTerms.flatMap((first, index) => {
    const next = firstTerms[index + 1]
    const beginsTooLate = first > beginning && !first.startsWith(beginning)
    return beginsTooLate || (next !== undefined && next <= beginning) ? [] : [index]
  })
}
