import type { Token } from 'markdown-it'

/** Inline content of a text, as markdown-it parses it, with the source position of each character. */
export type InlinePart = {
  readonly content: string
  /** Maps an offset in `content` to an offset in the text. */
  readonly offsetOf: (at: number) => number
  /** The nesting depth. */
  readonly level: number
}

/** The inline content of a text, from its block tokens; lines end with a line feed. */
export function inlineParts(tokens: readonly Token[], text: string): InlinePart[] {
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const parts: InlinePart[] = []
  /** The current row of a table, whose cells have no line of their own, and how far it is read. */
  let row = 0
  let read = 0
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') {
      row = token.map?.[0] ?? row
      read = 0
    }
    if (token.type !== 'inline' || token.content === '') continue
    const { content, level } = token
    const line = token.map?.[0]
    if (line === undefined) {
      const cell = locateCell(content, lines[row] ?? '', read)
      const start = starts[row] ?? 0
      read = cell.end
      parts.push({ content, level, offsetOf: (at) => start + cell.columnOf(at) })
    } else if (tokens[index - 1]?.type === 'heading_open' && !content.includes('\n')) {
      const column = Math.max(0, (lines[line] ?? '').indexOf(content))
      parts.push({ content, level, offsetOf: (at) => (starts[line] ?? 0) + column + at })
    } else parts.push({ content, level, offsetOf: locateLines(content, lines, starts, line) })
  }
  return parts
}

/** The offset of each line. */
export function startsOf(lines: readonly string[]): number[] {
  let start = 0
  return lines.map((line) => {
    const own = start
    start += line.length + 1
    return own
  })
}

/** A bar in a cell is escaped with a backslash, which markdown-it removes. */
function locateCell(content: string, line: string, from: number) {
  const written = content.replaceAll('|', '\\|')
  const found = line.indexOf(written, from)
  const start = found === -1 ? from : found
  const columnOf = (at: number) => start + at + (content.slice(0, at).split('|').length - 1)
  return { end: start + written.length, columnOf }
}

/** The lines of a paragraph are the ends of source lines, after indentation, list markers and quote marks. */
function locateLines(
  content: string,
  lines: readonly string[],
  starts: readonly number[],
  first: number,
): (at: number) => number {
  const parts = content.split('\n')
  const partStarts = startsOf(parts)
  return (at) => {
    const index = lastAtMost(partStarts, at)
    const part = parts[index] ?? ''
    const line = lines[first + index] ?? ''
    const column = at - (partStarts[index] ?? 0)
    const before = line.trimEnd().length - part.trimEnd().length
    return (starts[first + index] ?? 0) + Math.max(0, Math.min(before + column, line.length))
  }
}

/** The index of the last number not above a limit; the numbers are ascending. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rising[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
