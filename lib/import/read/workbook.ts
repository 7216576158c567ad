import type { Cell, CellValue, Sheet } from 'hucre/xlsx'
import { cleanText } from '#lib/import/grid/clean.ts'
import { type Grid, type GridCell, toGrid, type Unreadable } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { tooManyRows } from '#lib/import/read/csv.ts'
import { maxCells, maxColumns, maxRows } from '#lib/import/read/limits.ts'

const options = { readStyles: true, maxRows: maxRows + 1 }

/** The sheets of an XLSX or ODS file, which has passed `checkArchive`. */
export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Promise<readonly Grid[]> {
  const { sheets } = await (kind === 'xlsx'
    ? (await import('hucre/xlsx')).readXlsx(bytes, options)
    : (await import('hucre/ods')).readOds(bytes, options))
  const grids = sheets.map(toSheetGrid)
  if (grids.reduce((sum, { cells }) => sum + cells.length, 0) > maxCells)
    throw new Refusal(`The file has more than ${maxCells} cells.`, 'Copy the matrix to a new file.')
  return grids
}

const toSheetGrid = (sheet: Sheet): Grid => toGrid(partsOfSheet(sheet))

/** The name, cells and merged ranges of a sheet. */
export function partsOfSheet(sheet: Sheet) {
  const { name, rows, merges = [], hidden = false, veryHidden = false } = sheet
  const used = rows.findLastIndex((row) => row.some((value) => value !== null && value !== '')) + 1
  if (used > maxRows) throw tooManyRows(used)
  const cells = rows
    .slice(0, used)
    .flatMap((row, index) =>
      row.slice(0, maxColumns).flatMap((value, column) => toGridCell(sheet, index, column, value) ?? []),
    )
  return { sheet: name, isHidden: hidden || veryHidden, cells, merges }
}

function toGridCell(sheet: Sheet, row: number, column: number, value: CellValue): GridCell | undefined {
  const cell = sheet.cells?.get(`${row},${column}`)
  const unreadable = findUnreadable(cell, value)
  const text = textOf(value)
  if (text === '' && unreadable === undefined) return undefined
  const { font, fill } = cell?.style ?? {}
  const isHidden = sheet.rowDefs?.get(row)?.hidden === true || sheet.columns?.[column]?.hidden === true
  const hasFill = fill?.type === 'pattern' && fill.pattern !== 'none'
  return {
    row,
    column,
    text: unreadable === undefined ? text : `${cell?.formula ? `=${cell.formula}` : text}`,
    ...(unreadable && { unreadable }),
    ...(isHidden && { isHidden }),
    ...(isStruck(cell) && { isStruck: true }),
    ...((font?.bold === true || hasFill) && { isMarked: true }),
  }
}

const isStruck = (cell: Cell | undefined): boolean =>
  cell?.style?.font?.strikethrough === true ||
  (cell?.richText?.some(({ font }) => font?.strikethrough === true) ?? false)

function findUnreadable(cell: Cell | undefined, value: CellValue): Unreadable | undefined {
  if (
    typeof value === 'string' &&
    /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(value)
  )
    return 'error'
  if (cell?.formula !== undefined && (value === null || value === '')) return 'no cached value'
  if (value instanceof Date || cell?.type === 'date' || isDateFormat(cell?.style?.numFmt)) return 'date'
  return cell?.type === 'error' ? 'error' : undefined
}

const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))

function textOf(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return cleanText(String(value))
}
