import { lastAtMost } from '#lib/markdown/inline-parts.ts'

/** A range of offsets; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number }

export type Remaining = {
  readonly text: string
  /** Maps an offset in the remaining text to the original text. */
  readonly originalOffset: (offset: number) => number
}

/** Whether the current line is blank so far, and whether the line above is blank. */
type Line = { readonly isEmpty: boolean; readonly isAboveEmpty: boolean }

type Piece = { readonly start: number; end: number }

/**
 * Removes spans (in text order) and the white space that only they needed: a line with nothing else becomes one empty
 * line, and no white space is left at the end of a line, where it would mean a line break, or before its first word,
 * where it would mean code.
 */
export function removeSpans(spans: readonly Span[], text: string): Remaining {
  const pieces: Piece[] = []
  let copied = 0
  let line: Line = { isEmpty: true, isAboveEmpty: true }
  for (const { start, end } of spans) {
    if (start < copied) continue
    line = lineAfter(line, text.slice(copied, start))
    if (start > copied) pieces.push({ start: copied, end: start })
    const next = skipBlanks(text, end)
    const isLast = next === text.length || text[next] === '\n'
    if (isLast) trimEnd(pieces, text)
    copied = isLast || line.isEmpty || endsWithBlank(pieces, text) ? next : end
    if (isLast && line.isEmpty && line.isAboveEmpty) copied = skipEmptyLines(text, copied)
  }
  pieces.push({ start: copied, end: text.length })
  return joined(pieces, text)
}

function lineAfter(line: Line, added: string): Line {
  const last = added.lastIndexOf('\n')
  if (last === -1) return { ...line, isEmpty: line.isEmpty && isBlank(added) }
  const first = last === 0 ? -1 : added.lastIndexOf('\n', last - 1)
  const above = added.slice(first + 1, last)
  return {
    isEmpty: isBlank(added.slice(last + 1)),
    isAboveEmpty: isBlank(above) && (first !== -1 || line.isEmpty),
  }
}

function joined(pieces: readonly Piece[], text: string): Remaining {
  let length = 0
  const begins = pieces.map(({ start, end }) => {
    length += end - start
    return length - (end - start)
  })
  return {
    text: pieces.map(({ start, end }) => text.slice(start, end)).join(''),
    originalOffset: (offset) => {
      const index = lastAtMost(begins, offset)
      return (pieces[index]?.start ?? 0) + offset - (begins[index] ?? 0)
    },
  }
}

const isBlank = (text: string): boolean => text.trim() === ''
const isBlankSign = (sign: string | undefined): boolean => sign === ' ' || sign === '\t'

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlankSign(text[at])) at++
  return at
}

function skipEmptyLines(text: string, from: number): number {
  let lineStart = from
  for (let at = from; text[at] === '\n'; at = skipBlanks(text, lineStart)) lineStart = at + 1
  return lineStart
}

function endsWithBlank(pieces: readonly Piece[], text: string): boolean {
  const last = pieces.at(-1)
  return last !== undefined && isBlankSign(text[last.end - 1])
}

/** Removes white space at the end of the remaining text. */
function trimEnd(pieces: Piece[], text: string): void {
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    while (last.end > last.start && isBlankSign(text[last.end - 1])) last.end -= 1
    if (last.end > last.start) return
    pieces.pop()
  }
}
