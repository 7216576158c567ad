/** The style of a cell, in the order of lib/export/xlsx/styles.ts. */
export type CellStyle =
  | 'text'
  | 'head'
  | 'title'
  | 'note'
  | 'mandatory'
  | 'optional'
  | 'input'
  | 'result'
  | 'name'

/** A text, a number, or a formula without its equals sign; a text is never evaluated as a formula. */
export type WorksheetCell = {
  readonly value: string | number
  readonly style?: CellStyle
  readonly isFormula?: boolean
}

/** Cells whose value must be chosen from a list. */
type Choice = {
  /** Such as `H6:H61`. */
  readonly cells: string
  /** Such as `'Scale'!$A$2:$A$6`. */
  readonly list: string
}

/** The limit of Excel, which reports a file with longer cells as damaged. */
export const longestCell = 32_767

/** Splits a text into pieces that fit into cells, between lines where possible. */
export function cellPieces(text: string): readonly string[] {
  if (text.length <= longestCell) return [text]
  const line = text.lastIndexOf('\n', longestCell)
  const end = line > 0 ? line : longestCell - 1
  return [text.slice(0, end), ...cellPieces(text.slice(line > 0 ? end + 1 : end))]
}

export type Worksheet = {
  readonly name: string
  readonly rows: readonly (readonly WorksheetCell[])[]
  /** In characters. */
  readonly widths: readonly number[]
  /** How many rows are frozen, the last of which is the head of the table; 0 for none. */
  readonly headRow: number
  /** How many columns are frozen. */
  readonly headColumns: number
  readonly choices?: readonly Choice[]
}

/** The letters of a column; the first column is 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The name of a sheet as written in a formula. */
export const quoteSheet = (name: string) => `'${name.replaceAll("'", "''")}'`

/** The limit of Excel for the name of a sheet. */
const longestName = 31
// Excel reserves it for a sheet of its own.
const reserved = 'history'

/**
 * Names the sheets of one workbook by the rules of Excel: at most 31 characters, no forbidden characters, and unique
 * without regard to case.
 */
export function sheetNamer(): (title: string) => string {
  const taken = new Set([reserved])
  return (title) => {
    const wanted = shortened(title.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' '), longestName) || 'Sheet'
    let name = wanted
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${shortened(wanted, longestName - `${count}`.length - 1)} ${count}`
    }
    taken.add(name.toLowerCase())
    return name
  }
}

/** Cuts between characters; apostrophes and spaces at the ends are not allowed. */
function shortened(text: string, length: number): string {
  let cut = ''
  for (const character of text.replace(/^['\s]+/, '')) {
    if (cut.length + character.length > length) break
    cut += character
  }
  return cut.replace(/['\s]+$/, '')
}
