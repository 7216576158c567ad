import { headWord } from '#lib/import/detect/level-words.ts'
import type { Grid, GridCell } from '#lib/import/grid/grid.ts'
import type { MappedTable } from '#lib/import/mapping/mapping.ts'
import type { Tally } from '#lib/import/records/tally.ts'

/** A row with a skill. */
export type TableRow = {
  readonly row: number
  readonly skillCell: GridCell
  readonly category?: string | undefined
  readonly subcategory?: string | undefined
  readonly description?: string | undefined
}

const longestSkill = 120

/** The rows of a table that are skills; the others are categories, totals, notes and repeated heads. */
export function rowsOfTable(grid: Grid, table: MappedTable, tally: Tally): readonly TableRow[] {
  const columnOf = (as: MappedTable['columns'][number]['as']) =>
    table.columns.find((one) => one.as === as)?.column
  const [skillColumn = 0, categoryColumn, subcategoryColumn] = [
    columnOf('skill'),
    columnOf('category'),
    columnOf('subcategory'),
  ]
  const descriptionColumn = columnOf('description')
  const valueColumns = table.columns.flatMap(({ as, column }) =>
    as === 'of-level' || as === 'of-role' || as === 'value' || as === 'level' ? column : [],
  )
  const hasValues = (row: number) => valueColumns.some((column) => grid.own(row, column))
  const numbers = Array.from(
    { length: Math.max(0, table.rows[1] - table.rows[0] + 1) },
    (_, index) => table.rows[0] + index,
  )
  const lastWithValues = numbers.findLast(hasValues) ?? -1
  const isEverySkillMarked = numbers
    .filter(hasValues)
    .every((row) => grid.at(row, skillColumn)?.isMarked === true)
  const rows: TableRow[] = []
  const names: { category?: string; subcategory?: string } = {}
  const setName = (key: 'category' | 'subcategory', cell: GridCell | undefined) => {
    if (!cell || cell.unreadable !== undefined) return
    tally.add(cell)
    if (names[key] !== cell.text && key === 'category') delete names.subcategory
    names[key] = cell.text.replace(/:$/, '')
  }
  for (const row of numbers) {
    if (isTotal(grid, row, table)) {
      ignoreRow(grid, row, 'totals', tally)
      continue
    }
    const skillCell = grid.at(row, skillColumn)
    const isAlone = !hasValues(row)
    const categoryCell = categoryColumn === undefined ? undefined : grid.at(row, categoryColumn)
    if (categoryCell && categoryCell !== skillCell) setName('category', categoryCell)
    if (subcategoryColumn !== undefined && grid.at(row, subcategoryColumn) !== skillCell)
      setName('subcategory', grid.at(row, subcategoryColumn))
    if (!skillCell) continue
    if (skillCell.unreadable !== undefined || skillCell.isHidden || skillCell.isStruck) {
      tally.list(
        skillCell,
        skillCell.isStruck
          ? 'struck out'
          : skillCell.isHidden
            ? 'in a hidden row or column'
            : (skillCell.unreadable ?? ''),
      )
      for (const column of valueColumns) tally.list(grid.own(row, column), 'a row whose skill cannot be read')
      continue
    }
    if (isRepeatedHead(grid, row, table)) ignoreRow(grid, row, 'a repeated head', tally)
    else if (isAlone && row > lastWithValues && isNote(skillCell.text))
      ignoreRow(grid, row, 'a note below the table', tally)
    else if (isAlone && isSeparator(grid, row, skillCell, isEverySkillMarked)) setName('category', skillCell)
    else if (skillCell.text.length > longestSkill) {
      for (let column = 0; column < grid.columnCount; column++)
        tally.list(grid.own(row, column), 'too long for the name of a skill')
    } else {
      const cell = descriptionColumn === undefined ? undefined : grid.at(row, descriptionColumn)
      const description = cell?.unreadable === undefined ? cell : undefined
      if (cell?.unreadable !== undefined) tally.list(cell, cell.unreadable)
      tally.add(description)
      rows.push({ row, skillCell, ...names, description: description?.text })
    }
  }
  return rows
}

/** A row with only a category has a second sign: it is bold, filled, merged, or ends with a colon. */
function isSeparator(grid: Grid, row: number, cell: GridCell, isEverySkillMarked: boolean): boolean {
  for (let column = 0; column < grid.columnCount; column++) {
    const other = grid.own(row, column)
    if (other && other !== cell && other.unreadable === undefined) return false
  }
  if (/:$/.test(cell.text)) return true
  if (cell.isMarked && !isEverySkillMarked) return true
  return isBlankRow(grid, row - 1) && !isBlankRow(grid, row + 1)
}

const isNote = (text: string): boolean =>
  /^(?:\*|note|legend|source|hinweis|legende|nota|注|说明|凡例)/i.test(text) || text.length > 60

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column++) if (grid.own(row, column)) return false
  return true
}

function isTotal(grid: Grid, row: number, { columns }: MappedTable): boolean {
  return columns.some(({ as, column }) => {
    const text =
      as === 'skill' || as === 'category' || as === 'subcategory' ? grid.own(row, column)?.text : undefined
    return text !== undefined && headWord(text) === 'total'
  })
}

function isRepeatedHead(grid: Grid, row: number, table: MappedTable): boolean {
  const valued = table.columns.filter(
    ({ as, head }) => (as === 'of-level' || as === 'of-role') && head !== '',
  )
  return valued.length > 1 && valued.every(({ column, head }) => grid.own(row, column)?.text === head)
}

function ignoreRow(grid: Grid, row: number, why: string, tally: Tally): void {
  for (let column = 0; column < grid.columnCount; column++) tally.ignore(grid.own(row, column), why)
}
