import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** A text, a number, a truth or a day. A text stays a text, whatever it looks like. */
type CsvCell = string | number | boolean | CsvDay
type CsvDay = { readonly day: IsoDate }
export type CsvRow = readonly CsvCell[]

/** Rows as RFC 4180 writes them, in UTF-8, for programs: every value exactly as it is. */
export function toCsv(rows: readonly CsvRow[], separator = ','): string {
  return rows.map((row) => `${row.map((cell) => quoted(toText(cell))).join(separator)}\r\n`).join('')
}

/**
 * Rows as Excel opens them at a double-click: with a mark that tells it UTF-8, and separated by what a computer set
 * to the language separates lists with, which is a semicolon where the comma belongs to decimals. A text that Excel
 * would run, or take for a number or a day, has an apostrophe before it.
 */
export function toExcelCsv(rows: readonly CsvRow[], locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  const hasDecimalComma = parts.some(({ type, value }) => type === 'decimal' && value === ',')
  const isValue = valueTest(locale)
  const guarded = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && (startsFormula.test(cell) || isValue(cell)) ? `'${cell}` : cell,
    ),
  )
  return `\uFEFF${toCsv(guarded, hasDecimalComma ? ';' : ',')}`
}

// A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV Injection"); wide forms count too.
const startsFormula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/

// Digits with what stands between them in amounts, shares, days and times, in Western and East Asian writing.
const amount =
  /^[\s\p{Sc}(.,'’]*\p{Nd}[\p{Nd}\s.,'’/:()%‰+\-–\p{Sc}年月日時时分秒]*(?:e[+-]?\d+)?\s*(?:[ap]\.?m\.?|上午|下午)?$/iu
/** No number or day is longer. */
const longestValue = 60
const truths = new Set(['true', 'false', 'wahr', 'falsch', 'verdadero', 'falso', 'vrai', 'faux'])

/** Tells of a text whether Excel would take it for a number, a day, a time or a truth. */
function valueTest(locale: string): (text: string) => boolean {
  const months = [...monthsOf(locale), ...monthsOf('en'), 'sept'].map((name) => name.replace(/[.]/g, '\\.?'))
  const month = `(?:${[...new Set(months)].join('|')})`
  const space = '[\\s.,/-]*'
  const day = new RegExp(
    `^\\s*(?:${month}${space}[\\d\\s,]+|\\d+${space}${month}(?:${space}\\d+)?)\\s*$`,
    'iu',
  )
  return (text) =>
    text.length <= longestValue &&
    (amount.test(text) || day.test(text) || truths.has(text.trim().toLowerCase()))
}

function monthsOf(locale: string): string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)))
  })
}

function toText(cell: CsvCell): string {
  return typeof cell === 'object' ? cell.day : `${cell}`
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
