import type { Token } from 'markdown-it'
import { counted } from '#lib/content/problems/words.ts'

type Broken = { readonly at: number; readonly message: string; readonly hint: string }

const hyphens = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Rows with more cells than their header, whose last cells would be invisible, and broken tables. */
export function findBrokenTables(
  tokens: readonly Token[],
  lines: readonly string[],
  starts: readonly number[],
): Broken[] {
  let columns = 0
  return tokens.flatMap((token, index): Broken[] => {
    const line = token.map?.[0] ?? 0
    if (token.type === 'table_open') columns = 0
    if (token.type === 'th_open') columns += 1
    if (token.type === 'tbody_open') return tooWideRows(token, columns, lines, starts)
    if (token.type !== 'inline' || tokens[index - 1]?.type !== 'paragraph_open') return []
    const row = token.content.split('\n').findIndex((part) => part.includes('|') && hyphens.test(part))
    if (row < 1) return []
    const at = (starts[line + row] ?? 0) + (lines[line + row] ?? '').search(/[|:-]/)
    const message =
      'This is not a table: the delimiter row and the header row have different numbers of cells.'
    return [{ at, message, hint: 'Write the same number of cells in both, such as | a | b | and |---|---|.' }]
  })
}

function tooWideRows(
  { map }: Token,
  columns: number,
  lines: readonly string[],
  starts: readonly number[],
): Broken[] {
  const [first, end] = map ?? [0, 0]
  return lines.slice(first, end).flatMap((line, index) => {
    const cells = cellsOf(line)
    if (cells <= columns) return []
    const at = (starts[first + index] ?? 0) + line.search(/[^\s>]/)
    const message = `This row has ${counted(cells, 'cell')}, but its table has ${counted(columns, 'column')}.`
    return [{ at, message, hint: 'Add a column to the header, or write \\| for a literal bar.' }]
  })
}

function cellsOf(line: string): number {
  const row = line.replace(/^[\s>]*\|?/, '').replace(/(?<!\\)\|\s*$/, '')
  return row.split(/(?<!\\)\|/).length
}
