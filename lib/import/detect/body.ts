import type { Grid } from '#lib/import/grid/grid.ts'

export type Rows = readonly [first: number, last: number]

type RowCell = { readonly column: number; readonly text: string }

/** The cells of a row that can be read, with their columns: in a transposed grid these are rows of the sheet. */
export function cellsOfRow(grid: Grid, row: number): readonly RowCell[] {
  const cells: RowCell[] = []
  for (let column = 0; column < grid.columnCount; column++) {
    const cell = grid.own(row, column)
    if (cell && cell.unreadable === undefined) cells.push({ column, text: cell.text })
  }
  return cells
}

/** The texts of a column between two rows, without empty and unreadable ones; a merged range counts in each of its rows. */
export function textsOf(grid: Grid, column: number, [first, last]: Rows): readonly string[] {
  const texts: string[] = []
  for (let row = first; row <= last; row++) {
    const cell = grid.at(row, column)
    if (cell && cell.unreadable === undefined) texts.push(cell.text)
  }
  return texts
}

export const meanLength = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length

/** Whether values are ratings: short, and few of them distinct. */
export function areRatings(texts: readonly string[]): boolean {
  if (texts.length === 0) return false
  const distinct = new Set(texts.map((text) => text.toLowerCase())).size
  return meanLength(texts) <= 16 && distinct <= Math.max(12, texts.length / 3)
}

/** The grid with rows and columns exchanged; its cells keep their addresses. */
export function transposed(grid: Grid): Grid {
  return {
    ...grid,
    rowCount: grid.columnCount,
    columnCount: grid.rowCount,
    at: (row, column) => grid.at(column, row),
    own: (row, column) => grid.own(column, row),
  }
}
