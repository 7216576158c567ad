import { columnLetters } from '#lib/import/grid/address.ts'
import type { ColumnUse, MappedColumn, MappedTable, Mapping, ValueUse } from '#lib/import/mapping/mapping.ts'

/** The mapping as YAML with comments, to be read and edited by people. */
export function writeMapping(mapping: Mapping): string {
  const { source, encoding, tables, leftOut, values, scale, skills, levels, roles, defaults } = mapping
  const lines = [
    `# How ${source} becomes content. Edit this file, and run the import again.`,
    `source: ${text(source)}`,
    ...(encoding ? [`encoding: ${encoding}`] : []),
    '',
    '# A table per sheet or heading. Columns are found by letter and head; if a head does not match, nothing is imported.',
    '# as: skill, category, subcategory, description, must, role, level, value, text, level NAME, level NAME of role NAME,',
    '# role NAME, list must, list optional (names of skills in one cell), or ignore.',
    'tables:',
    ...(tables.length === 0 ? ['  []'] : tables.flatMap(tableLines)),
    '',
    '# What is not imported, and why.',
    ...list(
      'leftOut',
      leftOut,
      ({ sheet, rows, why }) => `{sheet: ${text(sheet)}, rows: ${rowsText(rows)}, why: ${text(why)}}`,
    ),
    '',
    '# What the values mean: none, unclear (its cells are listed), a letter of the scale, or {step: W, must: true}; required is a requirement without a step.',
    ...entries('values', values, valueText),
    ...(scale.length > 0
      ? ['', '# The scale of the source, from the lowest step.', ...entries('scale', new Map(scale), text)]
      : []),
    '',
    '# The ids of skills, levels and roles whose names are not enough.',
    ...entries('skills', skills, text),
    ...entries('levels', levels, text),
    ...entries('roles', roles, text),
    '',
    '# What the source lacks. step: a letter of the scale for requirements without one, or "by level".',
    ...entries('defaults', new Map(Object.entries(defaults)), (value) => text(value ?? '')),
    '# What an emptied cell means: keep or clear. What a changed text that other roles share becomes: own or all.',
    `empty: ${mapping.empty}`,
    ...(mapping.shared ? [`shared: ${mapping.shared}`] : ['# shared: own']),
  ]
  return `${lines.join('\n')}\n`
}

function tableLines({
  sheet,
  layout,
  role,
  skill,
  must,
  head,
  rows,
  isOpen,
  columns,
}: MappedTable): string[] {
  return [
    `  - sheet: ${text(sheet)}`,
    `    layout: ${layout}`,
    ...(role === undefined ? [] : [`    role: ${text(role)}`]),
    ...(skill === undefined ? [] : [`    skill: ${text(skill)}`]),
    ...(must === undefined ? [] : [`    must: ${must}`]),
    `    head: [${head.map((row) => row + 1).join(', ')}]`,
    `    rows: ${rowsText(rows, isOpen)}`,
    '    columns:',
    ...columns.map(columnLine),
  ]
}

function columnLine(column: MappedColumn): string {
  const why = column.as === 'ignore' ? `, why: ${text(column.why)}` : ''
  return `      ${columnLetters(column.column)}: {head: ${text(column.head)}, as: ${text(meaningText(column))}${why}}`
}

function meaningText(use: ColumnUse): string {
  if (use.as === 'of-level')
    return `level ${use.level}${use.role === undefined ? '' : ` of role ${use.role}`}`
  if (use.as === 'list') return use.must ? 'list must' : 'list optional'
  return use.as === 'of-role' ? `role ${use.role}` : use.as
}

function valueText(use: ValueUse): string {
  if (use.kind !== 'required') return use.kind
  if (use.step === undefined) return use.must ? '{must: true}' : 'required'
  return use.must ? `{step: ${text(use.step)}, must: true}` : text(use.step)
}

/** An open range of rows ends with the sheet, or above the next table. */
const rowsText = ([first, last]: readonly [number, number], isOpen = false): string =>
  isOpen ? `${first + 1}-` : `${first + 1}-${last + 1}`

function entries<Value>(
  key: string,
  map: ReadonlyMap<string, Value>,
  toText: (value: Value) => string,
): string[] {
  if (map.size === 0) return [`${key}: {}`]
  return [`${key}:`, ...[...map].map(([name, value]) => `  ${text(name)}: ${toText(value)}`)]
}

function list<Item>(key: string, items: readonly Item[], toText: (item: Item) => string): string[] {
  return items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items.map((item) => `  - ${toText(item)}`)]
}

/** A YAML text; JSON strings are YAML, too. */
function text(value: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N}._/ -]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
  return isPlain && value.trim() === value ? value : JSON.stringify(value)
}
