import Papa from 'papaparse'
import { cleanText } from '#lib/import/grid/clean.ts'
import { type Grid, type GridCell, toGrid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { maxRows } from '#lib/import/read/limits.ts'

/** A CSV text as a grid; any fault of the file is a refusal, since rows could be lost. */
export function readCsv(text: string, sheet: string): Grid {
  const separator = /^sep=(.)\r?\n/i.exec(text)
  const body = separator ? text.slice(separator[0].length) : text
  const above = separator ? 1 : 0
  const { data, errors } = Papa.parse<string[]>(body, {
    ...(separator && { delimiter: separator[1] ?? ',' }),
  })
  const fault = errors.find(({ code }) => code !== 'UndetectableDelimiter')
  if (fault)
    throw new Refusal(
      `The CSV file is damaged in record ${(fault.row ?? 0) + 1 + above}: ${explain(fault.code)}.`,
      'Open it with a spreadsheet program, and save it again.',
    )
  if (data.length > maxRows) throw tooManyRows(data.length)
  const cells = data.flatMap((row, index) =>
    row.flatMap((written, column): GridCell[] => {
      const value = cleanText(written)
      return value === '' ? [] : [{ row: index + above, column, text: value }]
    }),
  )
  return toGrid({ sheet, cells })
}

export const tooManyRows = (count: number) =>
  new Refusal(`The table has ${count} rows, more than ${maxRows}.`, 'Import the part that is the matrix.')

const explain = (code: string): string =>
  code === 'MissingQuotes'
    ? 'a quote is never closed'
    : code === 'InvalidQuotes'
      ? 'a quote is misplaced'
      : code
