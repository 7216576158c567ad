// A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV Injection"); wide forms count too.
const startsFormula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/

/** Rows as RFC 4180 writes them, with a mark that tells spreadsheets UTF-8; no cell is read as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

function toCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
