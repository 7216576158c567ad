import { addressOf } from '#lib/import/grid/address.ts'
import type { Grid, GridCell } from '#lib/import/grid/grid.ts'
import type { MappedColumn, MappedTable, ValueUse } from '#lib/import/mapping/mapping.ts'
import type { RequirementRecord, SkillRecord } from '#lib/import/records/records.ts'
import { rowsOfTable, type TableRow } from '#lib/import/records/table-rows.ts'
import type { CellAddress, Tally } from '#lib/import/records/tally.ts'
import { isDescription, isReference } from '#lib/import/records/values.ts'

/** Collects the records of the tables of a source. */
export type Collector = {
  readonly tally: Tally
  readonly values: ReadonlyMap<string, ValueUse>
  readonly skills: SkillRecord[]
  readonly requirements: RequirementRecord[]
  /** Notes a level of a role, in the order of the source. */
  readonly addLevel: (role: string, level: string) => void
  readonly addUnknown: (value: string, address: CellAddress) => void
}

/** The only level of roles whose source has no levels. */
export const onlyLevel = 'any level'

export function readTable(grid: Grid, table: MappedTable, into: Collector): void {
  const { tally } = into
  for (const row of table.head)
    for (const { column, as, head } of table.columns)
      if (as !== 'ignore' && head !== '') tally.add(grid.at(row, column))
  if (table.layout === 'level-skill' || table.layout === 'sheet-skill') readLevelRows(grid, table, into)
  else if (table.layout === 'lists') readLists(grid, table, into)
  else for (const row of rowsOfTable(grid, table, tally)) readRow(grid, table, row, into)
  ignoreRest(grid, table, tally)
}

function readRow(grid: Grid, table: MappedTable, row: TableRow, into: Collector): void {
  const { skillCell, category, subcategory, description } = row
  const name = skillCell.text.replace(/\n+/g, ' ')
  const address = { sheet: grid.sheet, cell: addressOf(skillCell) }
  into.tally.add(skillCell)
  into.skills.push({ name, category, subcategory, description, address })
  const cellOf = (as: MappedColumn['as']) => {
    const column = table.columns.find((one) => one.as === as)?.column
    const cell = column === undefined ? undefined : grid.at(row.row, column)
    const trouble = cell && troubleOf(cell)
    if (trouble !== undefined) into.tally.list(cell, trouble)
    return trouble === undefined ? cell : undefined
  }
  const roleCell = cellOf('role')
  into.tally.add(roleCell)
  const role = roleCell?.text ?? table.role ?? ''
  const mustCell = cellOf('must')
  const must = mustOf(mustCell, into) ?? table.must
  if (table.layout === 'long') {
    readLongRow(grid, table, { row: row.row, skill: name, role, must, address }, into)
    return
  }
  for (const column of table.columns) {
    const cell = grid.at(row.row, column.column)
    if (column.as === 'of-level') {
      const ofRole = table.layout === 'skill-proficiency' ? '' : (column.role ?? role)
      addRequirement(grid, cell, { skill: name, role: ofRole, level: column.level, must, address }, into)
    } else if (column.as === 'of-role')
      addRequirement(grid, cell, { skill: name, role: column.role, level: onlyLevel, must, address }, into)
  }
}

type Subject = {
  readonly skill: string
  readonly role: string
  readonly level: string
  readonly must: boolean | undefined
  /** The address of the skill, for what has no cell of its own. */
  readonly address: CellAddress
}

function readLongRow(
  grid: Grid,
  table: MappedTable,
  { row, ...subject }: Omit<Subject, 'level'> & { readonly row: number },
  into: Collector,
): void {
  const cells = (as: MappedColumn['as']) =>
    table.columns.flatMap((one) => (one.as === as ? (grid.at(row, one.column) ?? []) : []))
  const [level] = cells('level')
  const [value] = cells('value')
  const [text] = cells('text')
  if (!level || troubleOf(level) !== undefined) {
    for (const cell of [value, text]) into.tally.list(cell, 'a row without a level')
    return
  }
  into.tally.add(level)
  const ofLevel = { ...subject, level: level.text }
  if (value || !text) addRequirement(grid, value, ofLevel, into)
  if (text) addRequirement(grid, text, ofLevel, into, true)
}

/** The layouts whose levels are in rows: a skill in each column, or one skill in all of the sheet. */
function readLevelRows(grid: Grid, table: MappedTable, into: Collector): void {
  const levelColumn = table.columns.find(({ as }) => as === 'level')?.column ?? 0
  const role = table.role ?? ''
  const columns = table.columns.filter(({ as }) => as === 'skill' || as === 'text' || as === 'value')
  for (const { column, head } of columns) {
    const skill = table.layout === 'sheet-skill' ? (table.skill ?? '') : head
    const headCell = grid.at(table.head.at(-1) ?? 0, column)
    const cell = headCell ? addressOf(headCell) : addressOf({ row: table.rows[0], column })
    if (skill === '') continue
    into.skills.push({ name: skill, address: { sheet: grid.sheet, cell } })
    for (let row = table.rows[0]; row <= table.rows[1]; row++) {
      const level = grid.at(row, levelColumn)
      if (!level || troubleOf(level) !== undefined) continue
      into.tally.add(level)
      const address = { sheet: grid.sheet, cell: addressOf(level) }
      addRequirement(
        grid,
        grid.at(row, column),
        { skill, role, level: level.text, must: table.must, address },
        into,
      )
    }
  }
}

/** Lists of skills by level: each name is a requirement without a proficiency. */
function readLists(grid: Grid, table: MappedTable, into: Collector): void {
  const levelColumn = table.columns.find(({ as }) => as === 'level')?.column ?? 0
  const role = table.role ?? ''
  for (let row = table.rows[0]; row <= table.rows[1]; row++) {
    const level = grid.at(row, levelColumn)
    if (!level || troubleOf(level) !== undefined) continue
    into.tally.add(level)
    into.addLevel(role, level.text)
    for (const column of table.columns) {
      const cell = column.as === 'list' ? grid.at(row, column.column) : undefined
      if (!cell || column.as !== 'list') continue
      const trouble = troubleOf(cell)
      if (trouble !== undefined) {
        into.tally.list(cell, trouble)
        continue
      }
      into.tally.add(cell)
      const address = { sheet: grid.sheet, cell: addressOf(cell) }
      for (const part of cell.text.split(/\n|[,;](?=\s)/)) {
        const skill = part.replace(/^[\s•*–-]+/, '').trim()
        if (skill === '') continue
        into.skills.push({ name: skill, address })
        const skillAddress = `${grid.sheet}!${skill}`
        const rest = { must: column.must, isEmpty: false, cell, address, skillAddress }
        into.requirements.push({ skill, role, level: level.text, ...rest })
      }
    }
  }
}

function addRequirement(
  grid: Grid,
  cell: GridCell | undefined,
  subject: Subject,
  into: Collector,
  isText = false,
): void {
  const { tally, values, requirements } = into
  const { skill, role, level, must, address: rowAddress } = subject
  into.addLevel(role, level)
  const address = cell ? { sheet: grid.sheet, cell: addressOf(cell) } : rowAddress
  const add = (rest: Pick<RequirementRecord, 'step' | 'must' | 'isEmpty' | 'text'>) => {
    tally.add(cell)
    requirements.push({
      skill,
      role,
      level,
      cell,
      address,
      skillAddress: `${grid.sheet}!${rowAddress.cell}`,
      ...rest,
    })
  }
  if (!cell) {
    add({ must: false, isEmpty: true })
    return
  }
  const trouble = troubleOf(cell)
  if (trouble !== undefined) {
    tally.list(cell, trouble)
    return
  }
  const use = isText ? undefined : values.get(cell.text)
  if (role === '' && use) {
    tally.list(cell, 'a rating in a table of descriptions')
    return
  }
  if (use?.kind === 'none') add({ must: false, isEmpty: true })
  else if (use?.kind === 'required')
    add({ step: use.step, must: use.must === true || must === true, isEmpty: false })
  else if (isReference(cell.text)) tally.list(cell, 'it refers to something else')
  else if (isText || isDescription(cell.text)) add({ must: must === true, isEmpty: false, text: cell.text })
  else {
    tally.list(cell, 'a value without a meaning in the mapping')
    into.addUnknown(cell.text, address)
  }
}

export function troubleOf({ unreadable, isHidden, isStruck }: GridCell): string | undefined {
  if (unreadable !== undefined) return unreadable === 'date' ? 'a date' : unreadable
  if (isStruck) return 'struck out'
  return isHidden ? 'in a hidden row or column' : undefined
}

function mustOf(cell: GridCell | undefined, { tally, values }: Collector): boolean | undefined {
  if (!cell) return undefined
  tally.add(cell)
  const text = cell.text.toLowerCase()
  if (
    /^(?:m|r|must.*|required|mandatory|essential|yes|ja|muss|pflicht|true|x|✓|✔|✅|★|\*|obligatorio|sí|必须|必須|是)$/.test(
      text,
    )
  )
    return true
  const use = values.get(cell.text)
  return use?.kind === 'required' ? use.must : false
}

/** Every other cell of the table is ignored by the rule of its column. */
function ignoreRest(grid: Grid, table: MappedTable, tally: Tally): void {
  const [first, last] = [Math.min(table.rows[0], ...table.head), table.rows[1]]
  const uses = new Map(table.columns.map((column) => [column.column, column]))
  for (const cell of grid.cells) {
    if (cell.row < first || cell.row > last || !tally.isOpen(cell)) continue
    const column = uses.get(cell.column)
    if (column?.as === 'ignore') tally.ignore(cell, column.why)
    else if (table.head.includes(cell.row)) tally.ignore(cell, 'a head above several columns')
    else {
      const why = column ? 'a row without a skill' : 'a column that the mapping does not name'
      tally.list(cell, troubleOf(cell) ?? why)
    }
  }
}
