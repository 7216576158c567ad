import { headText } from '#lib/import/detect/columns.ts'
import { columnLetters } from '#lib/import/grid/address.ts'
import { foldText } from '#lib/import/grid/clean.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { MappedColumn, MappedTable } from '#lib/import/mapping/mapping.ts'

/** Rows that may have been inserted above a table since it was mapped. */
const mostShift = 50

/**
 * A mapped table in a later version of its sheet: rows above it and columns within it may have been inserted. Throws a
 * refusal if its heads changed their order or are missing, since values would end up in the wrong columns.
 */
export function relocateTable(table: MappedTable, grid: Grid, end: number): MappedTable {
  const shifts = [0, ...Array.from({ length: mostShift }, (_, index) => [index + 1, -index - 1]).flat()]
  for (const shift of shifts) {
    const head = table.head.map((row) => row + shift)
    if (head.some((row) => row < 0)) continue
    const columns = columnsAt(table, grid, head)
    if (!columns) continue
    const [first, last] = [table.rows[0] + shift, table.isOpen ? end : table.rows[1] + shift]
    return { ...table, head, columns, rows: [first, last] }
  }
  const wrong = table.columns.filter(
    ({ column, head }) => head !== '' && foldText(headText(grid, table.head, column)) !== foldText(head),
  )
  const list = wrong.map(
    ({ column, head }) =>
      `${columnLetters(column)} is "${headText(grid, table.head, column)}" instead of "${head}"`,
  )
  throw new Refusal(
    `The columns of ${grid.sheet} changed since they were mapped: ${list.join(', ')}.`,
    'Correct the heads in the mapping, or remove the mapping to begin again.',
  )
}

/** The columns by their heads, in the same order as before. */
function columnsAt(
  table: MappedTable,
  grid: Grid,
  headRows: readonly number[],
): readonly MappedColumn[] | undefined {
  const heads = Array.from({ length: grid.columnCount }, (_, column) =>
    foldText(headText(grid, headRows, column)),
  )
  const found: MappedColumn[] = []
  let shift = 0
  let next = 0
  for (const mapped of table.columns.toSorted((one, other) => one.column - other.column)) {
    const wanted = foldText(mapped.head)
    const expected = mapped.column + shift
    const column =
      wanted === '' ? expected : heads[expected] === wanted ? expected : heads.indexOf(wanted, next)
    if (column === -1 || column < next) return undefined
    found.push({ ...mapped, column })
    shift = column - mapped.column
    next = column + 1
  }
  return found
}
