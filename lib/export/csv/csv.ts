import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** A text, number, boolean or date. A text stays a text, whatever it looks like. */
type CsvCell = string | number | boolean | CsvDay
type CsvDay = { readonly day: IsoDate }
export type CsvRow = readonly CsvCell[]

/** CSV by RFC 4180 in UTF-8, for programs: every value unchanged. */
export function toCsv(rows: readonly CsvRow[], separator = ','): string {
  return rows.map((row) => `${row.map((cell) => quoted(toText(cell))).join(separator)}\r\n`).join('')
}

/**
 * CSV that Excel opens correctly with a double-click: with a byte order mark for UTF-8, and with the list separator of
 * the language, which is a semicolon where the comma is the decimal separator. A text that Excel would evaluate, or
 * read as a number or a date, is prefixed with an apostrophe.
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

// Spreadsheets read a cell that starts like this as a formula (OWASP, "CSV Injection"), also in full-width forms.
const startsFormula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/

// Digits with the characters between them in amounts, percentages, dates and times, in Western and East Asian notation.
const amount =
  /^[\s\p{Sc}(.,'’]*\p{Nd}[\p{Nd}\s.,'’/:()%‰+\-–\p{Sc}年月日時时分秒]*(?:e[+-]?\d+)?\s*(?:[ap]\.?m\.?|上午|下午)?$/iu
/** No number or date is longer. */
const longestValue = 60
const truths = new Set(['true', 'false', 'wahr', 'falsch', 'verdadero', 'falso', 'vrai', 'faux'])

/** Returns a test for texts that Excel would read as a number, date, time or boolean. */
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
