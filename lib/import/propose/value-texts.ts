import type { Grid } from '#lib/import/grid/grid.ts'
import type { MappedTable } from '#lib/import/mapping/mapping.ts'
import { troubleOf } from '#lib/import/records/read-table.ts'
import { rowsOfTable } from '#lib/import/records/table-rows.ts'
import { newTally } from '#lib/import/records/tally.ts'
import { isDescription, isReference } from '#lib/import/records/values.ts'

/** The short texts of the cells that hold values. */
export function valueTexts(grids: readonly Grid[], tables: readonly MappedTable[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const table of tables) {
    const grid = grids.find(({ sheet }) => sheet === table.sheet)
    if (!grid) continue
    const columns = table.columns.filter(
      ({ as }) => ['of-level', 'of-role', 'value'].includes(as) || isTurned(table, as),
    )
    for (const { column } of columns) {
      for (const row of rowsOf(grid, table)) {
        const cell = grid.at(row, column)
        if (!cell || troubleOf(cell) !== undefined || isDescription(cell.text) || isReference(cell.text))
          continue
        texts.add(cell.text)
      }
    }
  }
  return texts
}

/** The rows of skills; of levels where these are in rows. */
function rowsOf(grid: Grid, table: MappedTable): readonly number[] {
  const [first, last] = table.rows
  return table.layout === 'level-skill' || table.layout === 'sheet-skill'
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : rowsOfTable(grid, table, newTally()).map(({ row }) => row)
}

const isTurned = ({ layout }: MappedTable, as: string): boolean =>
  (layout === 'level-skill' && as === 'skill') || (layout === 'sheet-skill' && as === 'text')
