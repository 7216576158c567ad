import type { Fold, Folded } from '#lib/search/core/fold.ts'
import type { QueryWord } from '#lib/search/core/query.ts'
import { type Word, wordsOf } from '#lib/search/core/words.ts'

/** A piece of a text; matches are marked. */
export type Piece = { readonly text: string; readonly marked: boolean }

type Range = readonly [start: number, end: number]

/** What to mark: the query words, and words of the content that match misspelt ones. */
export type Sought = { readonly words: readonly QueryWord[]; readonly alike: ReadonlySet<string> }

const shortestPart = 3

/** A text in pieces with all matches marked. */
export function markedPieces(text: string, sought: Sought, fold: Fold): readonly Piece[] {
  return piecesOf(text, rangesIn(fold(text), sought), [0, text.length])
}

/** The ranges of the query words in a text, sorted and without overlaps. */
export function rangesIn(folded: Folded, { words, alike }: Sought): readonly Range[] {
  const found = wordsOf(folded.text).flatMap((word) => {
    if (alike.has(word.text)) return [[word.start, word.start + word.text.length] as const]
    return words.flatMap((queryWord) =>
      rangesInWord(word, queryWord).map(([start, end]) => [word.start + start, word.start + end] as const),
    )
  })
  const ranges = found
    .map(([start, end]): Range => [folded.origins[start] ?? 0, folded.origins[end] ?? 0])
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  return joined(ranges)
}

/**
 * The ranges of a query word in a word of a text: as a prefix, or as a part that is not too short; for an unspaced run
 * also each of its pairs.
 */
function rangesInWord(word: Word, queryWord: QueryWord): readonly Range[] {
  const parts = queryWord.needed ? queryWord.terms : [queryWord.text]
  if (queryWord.unspaced) return parts.flatMap((part) => allRanges(word.text, part))
  if (word.text.startsWith(queryWord.text)) return [[0, queryWord.text.length]]
  return queryWord.text.length < shortestPart ? [] : allRanges(word.text, queryWord.text).slice(0, 1)
}

function allRanges(text: string, part: string): readonly Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    ranges.push([at, at + part.length])
  }
  return ranges
}

/** Merges sorted ranges that touch or overlap. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = []
  for (const [start, end] of ranges) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}

/** The part of a text between two offsets, in pieces. */
export function piecesOf(text: string, ranges: readonly Range[], [from, to]: Range): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const [start, end] of ranges.filter(([start, end]) => start >= from && end <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false })
  return pieces
}
