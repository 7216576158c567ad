import type { Fold, Folded } from '#lib/search/fold.ts'
import type { Word } from '#lib/search/words.ts'
import { wordsOf } from '#lib/search/words.ts'

/** A piece of a text, in order; the marked ones are what was looked for. */
export type Piece = { readonly text: string; readonly marked: boolean }

type Range = readonly [start: number, end: number]

/** What a query found: its words, and words of the content that stand for them in spite of a mistake. */
export type Sought = { readonly words: readonly Word[]; readonly alike: ReadonlySet<string> }

const shortestPart = 3

/** A text in pieces, with everything marked that was sought. */
export function markedPieces(text: string, sought: Sought, fold: Fold): readonly Piece[] {
  return piecesOf(text, rangesIn(fold(text), sought), [0, text.length])
}

/** Where the words of a query stand in a text, in order and apart from each other. */
export function rangesIn(folded: Folded, { words, alike }: Sought): readonly Range[] {
  const found = wordsOf(folded.text).flatMap((word) => {
    if (alike.has(word.text)) return [[word.start, word.start + word.text.length] as const]
    return words.flatMap((asked) => {
      const at = placeIn(word, asked)
      return at < 0 ? [] : [[word.start + at, word.start + at + asked.text.length] as const]
    })
  })
  const ranges = found
    .map(([start, end]): Range => [folded.origins[start] ?? 0, folded.origins[end] ?? 0])
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  return ranges.filter(([start], place) => ranges.slice(0, place).every(([, end]) => end <= start))
}

/** Where a word of a query stands in a word of a text: at its beginning, or as a part that is not too short. */
function placeIn(word: Word, asked: Word): number {
  if (word.text.startsWith(asked.text)) return 0
  if (!asked.unspaced && asked.text.length < shortestPart) return -1
  return word.text.indexOf(asked.text)
}

/** The part of a text between two places, in pieces. */
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
