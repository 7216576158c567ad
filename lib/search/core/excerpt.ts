import type { Fold } from '#lib/search/core/fold.ts'
import { type Piece, piecesOf, rangesIn, type Sought } from '#lib/search/core/marks.ts'

// Characters of a script without spaces carry about twice as much.
const lengthOfExcerpt = 150
const lengthWithoutBlanks = 72

/** The part of a text around the matches, with an ellipsis where it was cut. */
export function excerptOf(text: string, sought: Sought, fold: Fold): readonly Piece[] {
  const ranges = rangesIn(fold(text), sought)
  const length = /\p{Script=Han}|\p{Script=Hiragana}/u.test(text) ? lengthWithoutBlanks : lengthOfExcerpt
  if (text.length <= length) return piecesOf(text, ranges, [0, text.length])
  const first = fullestStart(ranges, length)
  const wished = Math.max(0, Math.min(first - length / 4, text.length - length))
  const from = wished === 0 ? 0 : startOfWord(text, Math.round(wished), first)
  const to = Math.min(text.length, endOfWord(text, from + length))
  const cut = (marked: boolean): Piece[] => (marked ? [{ text: '…', marked: false }] : [])
  return [...cut(from > 0), ...piecesOf(text, ranges, [from, to]), ...cut(to < text.length)]
}

/** The start of the range from which the most other ranges fit into the length. */
function fullestStart(ranges: readonly (readonly [number, number])[], length: number): number {
  const fitting = ([start]: readonly [number, number]) =>
    ranges.filter(([other, end]) => other >= start && end <= start + length * 0.7).length
  const [fullest] = ranges.toSorted((a, b) => fitting(b) - fitting(a) || a[0] - b[0])
  return fullest?.[0] ?? 0
}

function startOfWord(text: string, near: number, first: number): number {
  const blank = text.indexOf(' ', near)
  return blank >= 0 && blank < first ? blank + 1 : near
}

function endOfWord(text: string, near: number): number {
  if (near >= text.length) return text.length
  const blank = text.lastIndexOf(' ', near)
  return blank > near - 20 ? blank : near
}
