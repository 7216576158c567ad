import { forgivenIn, mistakesIn } from '#lib/search/core/distance.ts'
import type { NamesFile, TermsFile } from '#lib/search/core/index-format.ts'
import { termOf } from '#lib/search/core/postings.ts'
import { type AskedWord, coveredSigns } from '#lib/search/core/query.ts'
import { type Match, type RankedText, rankedTexts } from '#lib/search/core/rank-texts.ts'
import type { WordText } from '#lib/search/core/words.ts'

/** Descriptions by how well they fit, and the terms that stand for the words of the query. */
export type FoundTexts = {
  readonly texts: readonly RankedText[]
  readonly alike: ReadonlySet<string>
  /** Whether the descriptions have everything that the query asks for, and not only most of it. */
  readonly complete: boolean
  /** Whether some description has each word of the query as it is written, or as the beginning of a word. */
  readonly literal: boolean
}

// An ending of this length may differ: pipelines, pipeline.
const longestEnding = 2
const shortestStem = 4
// Too many words begin with fewer letters.
const shortestBeginning = 3

/** The descriptions that hold the words of a query, the best first. Loads only those files of terms that it needs. */
export async function findTexts(
  words: readonly AskedWord[],
  file: NamesFile,
  load: (place: number) => Promise<TermsFile>,
): Promise<FoundTexts> {
  const telling = tellingWords(words, new Set(file.common))
  const matches = await Promise.all(
    telling.map((word) => Promise.all(word.terms.map((text) => matchesOf({ ...word, text }, file, load)))),
  )
  const asked = telling.map((word, place) => ({ word, matches: matches[place] ?? [] }))
  const begins = ({ term }: Match, text: string) => term.startsWith(text)
  const alike = asked.flatMap(({ word, matches }) =>
    matches.flatMap((ones, place) => ones.filter((match) => !begins(match, word.terms[place] ?? ''))),
  )
  return {
    ...rankedTexts(asked, file.texts),
    alike: new Set(alike.map(({ term }) => term)),
    literal: asked.every(({ word, matches }) => {
      const isFound = (text: string, place: number) =>
        matches[place]?.some((match) => begins(match, text)) === true
      return word.needed
        ? coveredSigns(word, isFound).length === word.needed.length
        : word.terms.every(isFound)
    }),
  }
}

/** What is asked for without what is in most descriptions, and without words too short to tell anything. */
function tellingWords(words: readonly AskedWord[], common: ReadonlySet<string>): readonly AskedWord[] {
  return words.flatMap((word): readonly AskedWord[] => {
    if (!word.needed) return common.has(word.text) || (!word.unspaced && word.text.length < 2) ? [] : [word]
    const inCommon = new Set(coveredSigns(word, (term) => common.has(term)))
    const needed = word.needed.filter((place) => !inCommon.has(place))
    return needed.length > 0 ? [{ ...word, needed }] : []
  })
}

/** Lines whose term is a word of the query, begins with it, or is its stem; if there is none, those nearly so. */
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

/** The files that may hold terms with such a beginning: files are in order, each from its first term on. */
function placesOf(firstTerms: readonly string[], beginning: string): readonly number[] {
  return firstTerms.flatMap((first, place) => {
    const next = firstTerms[place + 1]
    const beginsTooLate = first > beginning && !first.startsWith(beginning)
    return beginsTooLate || (next !== undefined && next <= beginning) ? [] : [place]
  })
}
