import { forgivenIn, mistakesIn } from '#lib/search/core/distance.ts'
import type { NamesFile, TermsFile } from '#lib/search/core/index-format.ts'
import { termOf } from '#lib/search/core/postings.ts'
import { type AskedWord, coveredSigns } from '#lib/search/core/query.ts'
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
  words: readonly AskedWord[],
  file: NamesFile,
  load: (place: number) => Promise<TermsFile>,
): Promise<FoundTexts> {
  const telling = tellingWords(words, new Set(file.common))
  const matches = await Promise.all(
    telling.map((word) => Promise.all(word.terms.map((text) => matchesOf({ ...word, text }, file, load)))),
  )
  const matchedWords = telling.map((word, place) => ({ word, matches: matches[place] ?? [] }))
  const begins = ({ term }: Match, text: string) => term.startsWith(text)
  const alike = matchedWords.flatMap(({ word, matches }) =>
    matches.flatMap((ones, place) => ones.filter((match) => !begins(match, word.terms[place] ?? ''))),
  )
  return {
    ...rankedTexts(matchedWords, file.texts),
    alike: new Set(alike.map(({ term }) => term)),
    literal: matchedWords.every(({ word, matches }) => {
      const isFound = (text: string, place: number) =>
        matches[place]?.some((match) => begins(match, text)) === true
      return word.needed
        ? coveredSigns(word, isFound).length === word.needed.length
        : word.terms.every(isFound)
    }),
  }
}

/** The query without words that are in most descriptions or are too short to be significant. */
function tellingWords(words: readonly AskedWord[], common: ReadonlySet<string>): readonly AskedWord[] {
  return words.flatMap((word): readonly AskedWord[] => {
    if (!word.needed) return common.has(word.text) || (!word.unspaced && word.text.length < 2) ? [] : [word]
    const inCommon = new Set(coveredSigns(word, (term) => common.has(term)))
    const needed = word.needed.filter((place) => !inCommon.has(place))
    return needed.length > 0 ? [{ ...word, needed }] : []
  })
}

/** Lines whose term equals the query word, starts with it, or is its stem; if there are none, similar ones. */
async function matchesOf(
  asked: WordText,
  file: NamesFile,
  load: (place: number) => Promise<TermsFile>,
): Promise<readonly Match[]> {
  const { text } = asked
  const isShort = !asked.unspaced && text.length < shortestBeginning
  const stem = asked.unspaced ? text : text.slice(0, Math.max(shortestStem, text.length - longestEnding))
  const places = isShort ? placesOf(file.firstTerms, text).slice(0, 1) : placesOf(file.firstTerms, stem)
  const lines = (await Promise.all(places.map(load))).flat()
  const literal = lines.flatMap((line): Match[] => {
    const term = termOf(line)
    if (term === text) return [{ term, line, quality: 1 }]
    if (isShort) return []
    if (term.startsWith(text)) return [{ term, line, quality: 0.6 + (0.3 * text.length) / term.length }]
    const isStem = !asked.unspaced && term.length >= stem.length && text.startsWith(term)
    return isStem ? [{ term, line, quality: 0.8 }] : []
  })
  if (literal.length > 0 || asked.unspaced) return literal
  const most = Math.min(1, forgivenIn(asked))
  return lines.flatMap((line) => {
    const term = termOf(line)
    const isAlike = most > 0 && mistakesIn(text, term, most) <= most
    return isAlike ? [{ term, line, quality: 0.4 }] : []
  })
}

/** The files that can contain terms with a prefix; files are sorted by their first term. */
function placesOf(firstTerms: readonly string[], beginning: string): readonly number[] {
  return firstTerms.flatMap((first, place) => {
    const next = firstTerms[place + 1]
    const beginsTooLate = first > beginning && !first.startsWith(beginning)
    return beginsTooLate || (next !== undefined && next <= beginning) ? [] : [place]
  })
}
