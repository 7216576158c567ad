// A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV Injection"); wide forms count too.
const startsFormula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/

export type CsvRow = readonly string[]

/** Rows as RFC 4180 writes them, in UTF-8; no cell is read as a formula. */
export function toCsv(rows: readonly CsvRow[], separator = ','): string {
  return rows.map((row) => `${row.map(toCell).join(separator)}\r\n`).join('')
}

/**
 * Rows as Excel opens them at a double-click: with a mark that tells it UTF-8, and separated by what a computer set
 * to the language separates lists with, which is a semicolon where the comma belongs to decimals.
 */
export function toExcelCsv(rows: readonly CsvRow[], locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  const hasDecimalComma = parts.some(({ type, value }) => type === 'decimal' && value === ',')
  return `\uFEFF${toCsv(rows, hasDecimalComma ? ';' : ',')}`
}

function toCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
