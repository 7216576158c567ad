/** Replaces the characters from `from` to `to`; line ends of `text` are line feeds. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string }

/** The text after splices that do not overlap, in any order. Inserted lines end as those of the text do. */
export function applySplices(text: string, splices: readonly Splice[], lineEnd = lineEndOf(text)): string {
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (rest, { from, to, text: inserted }) =>
        rest.slice(0, from) + inserted.replaceAll('\n', lineEnd) + rest.slice(to),
      text,
    )
}

/** The line end of the first line. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

/** With lone CRs as line feeds, as files are parsed; offsets stay the same. */
export const withoutLoneReturns = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text

export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The start of the line after an offset; an offset after a line end is at a start already. */
export function lineEndAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** Complete lines as a splice at the start of a line, or at the end of a text without a final line end. */
export function insertLines(text: string, at: number, lines: string): Splice {
  const isOpen = at === text.length && at > 0 && text[at - 1] !== '\n'
  return { from: at, to: at, text: isOpen ? `\n${lines.replace(/\n$/, '')}` : lines }
}

/** Removes complete lines; a text without a final line end keeps none. */
export function removeLines(text: string, from: number, to: number): Splice {
  const isOpen = to === text.length && from > 0 && text[to - 1] !== '\n'
  const before = text[from - 2] === '\r' ? 2 : 1
  return { from: isOpen ? from - before : from, to, text: '' }
}
