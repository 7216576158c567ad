import { areRatings, type Rows, textsOf, transposed } from '#lib/import/detect/body.ts'
import { headText, mapColumns } from '#lib/import/detect/columns.ts'
import { findHeads, type Head } from '#lib/import/detect/heads.ts'
import { isProficiencyWord, levelKey } from '#lib/import/detect/level-words.ts'
import { isPeopleGrid } from '#lib/import/detect/people.ts'
import { mustOfText, mustOfTitle, nameOfTable, roleOfFile } from '#lib/import/detect/table-name.ts'
import { columnLetters } from '#lib/import/grid/address.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import type { Layout, LeftOut, MappedColumn, MappedTable } from '#lib/import/mapping/mapping.ts'

const peopleGrid = 'a table of people, which is not imported'

/** A table that may be a matrix, with the signs for it. */
export type Proposal = {
  readonly table: MappedTable
  readonly reasons: readonly string[]
  /** The layout that is likely, too. */
  readonly runnerUp?: Layout
  /** Whether its role is only the name of the file. */
  readonly isRoleGuessed: boolean
}

export type Proposals = {
  readonly tables: readonly Proposal[]
  readonly leftOut: readonly LeftOut[]
  /** A table of ratings whose columns may be levels or roles; it is left out until somebody decides. */
  readonly unsure?: MappedTable | undefined
}

export type Hints = {
  readonly fileName: string
  /** Whether a text is the name of a role of the site. */
  readonly isRole: (text: string) => boolean
}

/** Proposes how the tables of a sheet are read; what is no matrix is left out, with a reason. */
export function proposeTables(grid: Grid, hints: Hints): Proposals {
  const leaveOut = (why: string, rows: Rows = [0, Math.max(0, grid.rowCount - 1)]) => ({
    sheet: grid.sheet,
    rows,
    why,
  })
  if (grid.cells.length === 0) return { tables: [], leftOut: [] }
  if (grid.isHidden) return { tables: [], leftOut: [leaveOut('a hidden sheet')] }
  if (grid.isSections) return { tables: [ofSections(grid, hints)], leftOut: [] }
  const upright = findHeads(grid, hints.isRole)
  const turned = upright.some(({ kind }) => kind === 'levels' || kind === 'long')
    ? []
    : findHeads(transposed(grid), hints.isRole).filter(({ kind }) => kind === 'levels')
  const [first] = turned
  if (first && !upright.some(({ kind }) => kind === 'proficiencies')) return proposeTurned(grid, first, hints)
  if (upright.length === 0) {
    const people = isPeopleGrid(
      grid,
      firstHeadRow(grid),
      columnsAfter(grid, 0),
      rowsFrom(grid, firstHeadRow(grid) + 1),
    )
    const why = people ? peopleGrid : 'no levels or roles in its rows and columns'
    return { tables: [], leftOut: [leaveOut(why)], unsure: people ? undefined : unsureTable(grid, hints) }
  }
  const found = upright.map((head, index) => {
    const next = upright[index + 1]
    const last = next ? lastRowBefore(grid, head.row, next.row) : grid.rowCount - 1
    return toProposal(grid, head, [head.row + 1, last], hints, index === 0)
  })
  return {
    tables: found.flatMap((one) => ('table' in one ? one : [])),
    leftOut: found.flatMap((one) => ('why' in one ? one : [])),
  }
}

function toProposal(grid: Grid, head: Head, rows: Rows, hints: Hints, isFirst: boolean): Proposal | LeftOut {
  const others = columnsAfter(grid, 0).filter((column) => !head.columns.includes(column))
  const body = rowsFrom(grid, rows[0]).filter((row) => row <= rows[1])
  if (isPeopleGrid(grid, head.row, [...others, ...head.columns], body))
    return { sheet: grid.sheet, rows: [isFirst ? 0 : Math.max(0, head.row - 1), rows[1]], why: peopleGrid }
  const headRows = headRowsAbove(grid, head)
  const columns = mapColumns(grid, head, rows, headRows)
  if (!columns.some(({ as }) => as === 'skill'))
    return { sheet: grid.sheet, rows: [head.row, rows[1]], why: 'no column of skills' }
  const name = nameOfTable(grid, head.row, hints)
  const must = mustOfTitle(grid, head.row)
  const layout: Layout =
    head.kind === 'long'
      ? 'long'
      : head.kind === 'roles'
        ? 'skill-role'
        : head.kind === 'levels'
          ? 'skill-level'
          : 'skill-proficiency'
  const values = head.columns.map((column) => columnLetters(column))
  const isOfOneRole =
    layout === 'skill-level' || (layout === 'long' && !columns.some(({ as }) => as === 'role'))
  return {
    table: {
      sheet: grid.sheet,
      layout,
      ...(isOfOneRole && { role: name.role }),
      ...(must !== undefined && { must }),
      head: headRows,
      rows,
      isOpen: true,
      columns,
    },
    reasons: [`row ${head.row + 1} has ${explain[head.kind]} in ${values.join(', ')}`],
    isRoleGuessed: isOfOneRole && name.isGuess && !columns.some(({ as }) => as === 'role'),
  }
}

const explain = {
  levels: 'levels',
  proficiencies: 'proficiencies',
  long: 'heads of a list',
  roles: 'roles',
} as const satisfies Record<Head['kind'], string>

/** A table whose levels are in rows: a skill in each column, or the texts of one skill. */
function proposeTurned(grid: Grid, head: Head, hints: Hints): Proposals {
  const firstLevel = Math.min(...head.columns)
  const headRow = Math.max(0, firstLevel - 1)
  const rows: Rows = [firstLevel, Math.max(...head.columns)]
  const right = columnsAfter(grid, head.row + 1).filter((column) => textsOf(grid, column, rows).length > 0)
  if (isPeopleGrid(grid, headRow, right, rowsFrom(grid, rows[0])))
    return { tables: [], leftOut: [{ sheet: grid.sheet, rows: [0, grid.rowCount - 1], why: peopleGrid }] }
  const name = nameOfTable(grid, headRow, hints)
  const lists = listColumns(grid, headRow, right)
  if (lists.length > 0) {
    const level = { as: 'level' as const, column: head.row, head: headText(grid, [headRow], head.row) }
    const rest = right.filter((column) => !lists.some((list) => list.column === column))
    const ignored = rest.map((column) => ({
      as: 'ignore' as const,
      why: 'notes',
      column,
      head: headText(grid, [headRow], column),
    }))
    const table: MappedTable = {
      sheet: grid.sheet,
      layout: 'lists',
      role: name.role,
      head: [headRow],
      rows,
      isOpen: false,
      columns: [level, ...lists, ...ignored],
    }
    const reasons = ['its columns list required and optional skills']
    return { tables: [{ table, reasons, isRoleGuessed: name.isGuess }], leftOut: [] }
  }
  const isOneSkill = right.length <= 2 && !right.some((column) => levelKey(headText(grid, [headRow], column)))
  const columns = right.map((column) => {
    const text = headText(grid, [headRow], column)
    if (!isOneSkill) return { as: 'skill' as const, column, head: text }
    return column === right[0]
      ? { as: 'text' as const, column, head: text }
      : { as: 'ignore' as const, why: 'notes', column, head: text }
  })
  const levels = { as: 'level' as const, column: head.row, head: headText(grid, [headRow], head.row) }
  const hasHead = firstLevel > 0
  const table: MappedTable = {
    sheet: grid.sheet,
    layout: isOneSkill ? 'sheet-skill' : 'level-skill',
    ...(isOneSkill ? { skill: name.role, role: roleOfFile(hints) } : { role: name.role }),
    head: hasHead ? [headRow] : [],
    rows,
    isOpen: false,
    columns: [levels, ...columns],
  }
  const reasons = [`column ${columnLetters(head.row)} has levels in rows ${rows[0] + 1} to ${rows[1] + 1}`]
  const runnerUp: Layout = isOneSkill ? 'level-skill' : 'sheet-skill'
  return { tables: [{ table, reasons, runnerUp, isRoleGuessed: isOneSkill || name.isGuess }], leftOut: [] }
}

/** A document with headings for levels and skills. */
function ofSections(grid: Grid, hints: Hints): Proposal {
  const name = nameOfTable({ ...grid, sheet: 'Text' }, 0, hints)
  const columns = (['level', 'skill', 'text'] as const).map((as, column) => ({ as, column, head: '' }))
  const rows: Rows = [0, grid.rowCount - 1]
  const table: MappedTable = {
    sheet: grid.sheet,
    layout: 'long',
    role: name.role,
    head: [],
    rows,
    isOpen: true,
    columns,
  }
  return { table, reasons: ['its headings are levels and skills'], isRoleGuessed: name.isGuess }
}

/** The table whose columns are ratings without a known head, if there is one. */
function unsureTable(grid: Grid, hints: Hints): MappedTable | undefined {
  const row = firstHeadRow(grid)
  const rows: Rows = [row + 1, grid.rowCount - 1]
  const columns = columnsAfter(grid, 1).filter(
    (column) => grid.own(row, column) !== undefined && areRatings(textsOf(grid, column, rows)),
  )
  if (columns.length < 2 || rows[1] < rows[0]) return undefined
  const head: Head = { row, kind: 'levels', columns }
  const mapped = mapColumns(grid, head, rows, [row])
  if (!mapped.some(({ as }) => as === 'skill')) return undefined
  const { role } = nameOfTable(grid, row, hints)
  return { sheet: grid.sheet, layout: 'skill-level', role, head: [row], rows, isOpen: true, columns: mapped }
}

/** Columns that list the mandatory or the optional skills of a level. */
function listColumns(grid: Grid, headRow: number, columns: readonly number[]): MappedColumn[] {
  return columns.flatMap((column) => {
    const head = headText(grid, [headRow], column)
    const must = mustOfText(head)
    return must === undefined ? [] : [{ as: 'list' as const, must, column, head }]
  })
}

const columnsAfter = (grid: Grid, first: number): number[] =>
  Array.from({ length: Math.max(0, grid.columnCount - first) }, (_, index) => first + index)

const rowsFrom = (grid: Grid, first: number): number[] =>
  Array.from({ length: Math.max(0, grid.rowCount - first) }, (_, index) => first + index)

/** The first row with several texts. */
function firstHeadRow(grid: Grid): number {
  const width = (row: number) => columnsAfter(grid, 0).filter((column) => grid.own(row, column)).length
  return Math.max(
    0,
    rowsFrom(grid, 0)
      .slice(0, 15)
      .findIndex((row) => width(row) >= 2),
  )
}

/** A second head row directly above, which names groups of columns or more columns. */
function headRowsAbove(grid: Grid, head: Head): readonly number[] {
  const above = head.row - 1
  if (above < 0) return [head.row]
  const width = columnsAfter(grid, 0).filter((column) => grid.own(above, column)).length
  return width >= 2 && !isProficiencyRow(grid, above) ? [above, head.row] : [head.row]
}

const isProficiencyRow = (grid: Grid, row: number): boolean =>
  columnsAfter(grid, 0).filter((column) => isProficiencyWord(grid.own(row, column)?.text ?? '')).length > 2

/** The last row above the title of the next table, which blank rows separate. */
function lastRowBefore(grid: Grid, head: number, next: number): number {
  const isBlank = (row: number) => !columnsAfter(grid, 0).some((column) => grid.own(row, column))
  for (let row = next - 1; row > head; row--) if (isBlank(row)) return row
  return next - 1
}
