import { forgivenIn, mistakesIn } from '#lib/search/distance.ts'
import type { NamesFile, TermsFile } from '#lib/search/index-format.ts'
import { postingsOf, termOf } from '#lib/search/postings.ts'
import { askedTermsOf, type Word } from '#lib/search/words.ts'

/** Descriptions by how well they fit, and the terms that stand for the words of the query. */
export type RankedTexts = {
  readonly texts: readonly RankedText[]
  readonly alike: ReadonlySet<string>
  /** Whether some description has each word of the query as it is written, or as the beginning of a word. */
  readonly literal: boolean
}
type RankedText = { readonly text: number; readonly score: number }

type Match = { readonly term: string; readonly line: string; readonly quality: number }
type Found = { readonly weight: number; readonly inText: boolean }

const timesWeight = [0.55, 1, 1.2, 1.3]
// An ending of this length may differ: pipelines, pipeline.
const longestEnding = 2
const shortestStem = 4
// Too many words begin with fewer letters.
const shortestBeginning = 3

/** The descriptions that hold the words of a query, the best first. Loads only those files of terms that it needs. */
export async function rankTexts(
  asked: readonly Word[],
  file: NamesFile,
  load: (place: number) => Promise<TermsFile>,
): Promise<RankedTexts> {
  const common = new Set(file.common)
  const telling = asked.filter(({ text, unspaced }) => !common.has(text) && (unspaced || text.length > 1))
  const terms = telling.flatMap((word) => askedTermsOf(word).map((text) => ({ ...word, text })))
  const matches = await Promise.all(terms.map((term) => matchesOf(term, file, load)))
  const found = matches.map((ones) => textsWith(ones, file.texts))
  const begins = ({ term }: Match, place: number) => term.startsWith(terms[place]?.text ?? '')
  const alike = matches.flatMap((ones, place) => ones.filter((match) => !begins(match, place)))
  return {
    texts: ranked(found, telling.length > 1),
    alike: new Set(alike.map(({ term }) => term)),
    literal: matches.every((ones, place) => ones.some((match) => begins(match, place))),
  }
}

/** Lines whose term is a word of the query, begins with it, or is its stem; if there is none, those nearly so. */
async function matchesOf(
  asked: Word,
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

function textsWith(matches: readonly Match[], total: number): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>()
  for (const { line, quality } of matches) {
    const postings = postingsOf(line)
    const rareness = Math.log(1 + total / postings.length)
    for (const { text, times } of postings) {
      const weight = quality * rareness * (timesWeight[times] ?? 1)
      const before = found.get(text)
      const inText = times > 0 || before?.inText === true
      found.set(text, { weight: Math.max(weight, before?.weight ?? 0), inText })
    }
  }
  return found
}

/** Texts that hold all terms, else those that hold the most; a title alone counts when it holds several words. */
function ranked(found: readonly ReadonlyMap<number, Found>[], hasWords: boolean): readonly RankedText[] {
  const sums = new Map<number, { score: number; terms: number; inText: boolean }>()
  for (const texts of found) {
    for (const [text, { weight, inText }] of texts) {
      const sum = sums.get(text) ?? { score: 0, terms: 0, inText: false }
      sums.set(text, { score: sum.score + weight, terms: sum.terms + 1, inText: sum.inText || inText })
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ terms }) => terms))
  if (most * 2 < found.length) return []
  return [...sums]
    .filter(([, { terms, inText }]) => terms === most && (inText || hasWords))
    .map(([text, { score }]) => ({ text, score }))
    .toSorted((a, b) => b.score - a.score || a.text - b.text)
}
