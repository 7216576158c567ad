/** The value of a cell; undefined for an empty one. */
export type CellValue = string | number | boolean | undefined
/** The cells of a workbook by sheet and address, such as `Matrix` and `C5`. */
export type Cells = (sheet: string, address: string) => CellValue

/** A range or a single cell, with the position of its first cell. */
type Value = {
  readonly table: readonly (readonly CellValue[])[]
  readonly row: number
  readonly column: number
}

/**
 * Evaluates the formulas of our workbooks like a spreadsheet: a number never equals a text, `&` concatenates texts, texts
 * are compared without regard to case, and only SUMPRODUCT and MAX work on ranges.
 */
export function evaluateFormula(formula: string, sheet: string, cells: Cells): CellValue {
  const tokens = tokensOf(formula)
  let at = 0
  const next = (expected?: string): string => {
    const token = tokens[at++] ?? ''
    if (expected !== undefined && token !== expected)
      throw new Error(`"${expected}" is missing before "${token}".`)
    return token
  }
  const binary = (operators: readonly string[], operand: () => Value): Value => {
    let left = operand()
    while (operators.includes(tokens[at] ?? '')) {
      const operator = next()
      left = each(left, operand(), (a, b) => apply(operator, a, b))
    }
    return left
  }
  const comparison = (): Value => binary(['='], join)
  const join = (): Value => binary(['&'], sum)
  const sum = (): Value => binary(['+', '-'], product)
  const product = (): Value => binary(['*'], primary)
  const primary = (): Value => {
    const token = next()
    if (token === '(') {
      const inner = comparison()
      next(')')
      return inner
    }
    if (token.startsWith('"')) return scalar(token.slice(1, -1).replaceAll('""', '"'))
    if (/^\d/.test(token)) return scalar(Number(token))
    if (tokens[at] === '(') return call(token, args())
    return readRange(token, sheet, cells)
  }
  const args = (): Value[] => {
    next('(')
    const found = [comparison()]
    while (tokens[at] === ',') {
      next()
      found.push(comparison())
    }
    next(')')
    return found
  }
  const result = comparison()
  if (at < tokens.length) throw new Error(`Unexpected "${tokens[at]}" at the end.`)
  return single(result)
}

const tokensOf = (formula: string): readonly string[] =>
  formula.match(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+|\d+|[-()&=*+,]/g,
  ) ?? []

const scalar = (value: CellValue): Value => ({ table: [[value]], row: 1, column: 1 })

function single({ table }: Value): CellValue {
  if (table.length !== 1 || table[0]?.length !== 1)
    throw new Error('A single value is required, not a range.')
  return table[0][0]
}

function readRange(token: string, sheet: string, cells: Cells): Value {
  const [, quoted, position = ''] = /^(?:'((?:[^']|'')*)'!)?(.*)$/.exec(token) ?? []
  const [from = '', to = from] = position.replaceAll('$', '').split(':')
  const [left, top] = positionOf(from)
  const [right, bottom] = positionOf(to)
  const table = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      cells(quoted?.replaceAll("''", "'") ?? sheet, `${nameOf(left + column)}${top + row}`),
    ),
  )
  return { table, row: top, column: left }
}

function positionOf(address: string): readonly [column: number, row: number] {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return [[...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0), Number(row)]
}

const nameOf = (column: number): string => String.fromCharCode(64 + column)

function each(a: Value, b: Value, combine: (a: CellValue, b: CellValue) => CellValue): Value {
  const rows = Math.max(a.table.length, b.table.length)
  const columns = Math.max(a.table[0]?.length ?? 1, b.table[0]?.length ?? 1)
  const at = ({ table }: Value, row: number, column: number) => {
    const line = table.length === 1 ? table[0] : table[row]
    return line?.length === 1 ? line[0] : line?.[column]
  }
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => combine(at(a, row, column), at(b, row, column))),
  )
  return { table, row: 1, column: 1 }
}

function apply(operator: string, a: CellValue, b: CellValue): CellValue {
  if (operator === '&') return toText(a) + toText(b)
  if (operator === '=') return typeof a === 'string' && typeof b === 'string' ? same(a, b) : a === b
  const [one, other] = [toNumber(a), toNumber(b)]
  return operator === '*' ? one * other : operator === '+' ? one + other : one - other
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const toText = (value: CellValue): string => (value === undefined ? '' : `${value}`)

function toNumber(value: CellValue): number {
  if (typeof value === 'string') throw new Error(`#VALUE! ${value}`)
  return Number(value ?? 0)
}

function call(name: string, args: readonly Value[]): Value {
  const [first, second, third] = args
  if (!first) throw new Error(`${name} has no argument.`)
  const all = args.flatMap(({ table }) => table.flat())
  const count = (start: number, of: (row: number, column: number) => number): Value => ({
    table: first.table.map((line, row) => line.map((_, column) => start + of(row, column))),
    row: 1,
    column: 1,
  })
  switch (name) {
    case 'IF':
      return (single(first) === true ? second : third) ?? scalar(false)
    case 'OR':
      return scalar(all.some((value) => value === true))
    case 'MAX':
      return scalar(Math.max(...all.map(toNumber)))
    case 'SUMPRODUCT':
      return scalar(all.reduce<number>((sum, value) => sum + toNumber(value), 0))
    case 'ROW':
      return count(first.row, (row) => row)
    case 'COLUMN':
      return count(first.column, (_, column) => column)
    default:
      throw new Error(`${name} is not supported.`)
  }
}
