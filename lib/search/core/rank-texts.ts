import { postingsOf } from '#lib/search/core/postings.ts'
import { coveredSigns, type QueryWord } from '#lib/search/core/query.ts'

export type RankedText = { readonly text: number; readonly score: number }

/** A line of the index that matches a term of the query. */
export type Match = { readonly term: string; readonly line: string; readonly quality: number }

type MatchedWord = { readonly word: QueryWord; readonly matches: readonly (readonly Match[])[] }
type TermHits = { readonly score: number; readonly inText: boolean; readonly indices: readonly number[] }

const timesWeight = [0.55, 1, 1.2, 1.3]
// A word counts as much as two Chinese characters, which are about a word.
const signsOfWord = 2
// Where few texts match the complete query, as with a long question, those that match nearly as much are added.
const fewTexts = 5
const nearlyAsMuch = 2 / 3

type Ranked = {
  /** Best first. */
  readonly texts: readonly RankedText[]
  /** Whether each of them matches the complete query. */
  readonly complete: boolean
}

/** Texts that match the complete query, else those that match the most; a title alone needs several matches. */
export function rankedTexts(matchedWords: readonly MatchedWord[], total: number): Ranked {
  const wanted = matchedWords.reduce((sum, { word }) => sum + (word.needed?.length ?? signsOfWord), 0)
  const sums = new Map<number, { score: number; signs: number; inText: boolean }>()
  for (const { word, matches } of matchedWords) {
    for (const [text, hits] of textsWith(matches, total)) {
      const sum = sums.get(text) ?? { score: 0, signs: 0, inText: false }
      sums.set(text, {
        score: sum.score + hits.score,
        signs: sum.signs + signsFound(word, hits.indices),
        inText: sum.inText || hits.inText,
      })
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ signs }) => signs))
  if (most * 2 < wanted) return { texts: [], complete: false }
  const isLong = wanted > signsOfWord + 1
  const withAtLeast = (fewest: number) =>
    [...sums].filter(([, { signs, inText }]) => signs >= fewest && (inText || isLong))
  const all = withAtLeast(wanted)
  const complete = all.length >= fewTexts || (all.length > 0 && !isLong)
  const texts = (complete ? all : withAtLeast(most * nearlyAsMuch))
    .map(([text, { score, signs }]) => ({ text, score, isFull: signs === wanted }))
    .toSorted((a, b) => Number(b.isFull) - Number(a.isFull) || b.score - a.score || a.text - b.text)
  return { texts, complete }
}

/** How much of a word is in a text that contains the terms with these indices. */
function signsFound(word: QueryWord, indices: readonly number[]): number {
  if (word.needed) return coveredSigns(word, (_, index) => indices.includes(index)).length
  return indices.length === word.terms.length ? signsOfWord : 0
}

/** The texts with terms of a word and the indices of these terms; more and rarer terms score higher. */
function textsWith(matches: readonly (readonly Match[])[], total: number): ReadonlyMap<number, TermHits> {
  const hits = new Map<number, TermHits>()
  for (const [index, ones] of matches.entries()) {
    for (const [text, { weight, inText }] of textsOfTerm(ones, total)) {
      const before = hits.get(text)
      hits.set(text, {
        score: (before?.score ?? 0) + weight,
        inText: inText || before?.inText === true,
        indices: [...(before?.indices ?? []), index],
      })
    }
  }
  return hits
}

function textsOfTerm(matches: readonly Match[], total: number) {
  const found = new Map<number, { readonly weight: number; readonly inText: boolean }>()
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
