/** How a cell looks; in the order of lib/export/xlsx/styles.ts. */
export type CellStyle = 'text' | 'head' | 'title' | 'note' | 'mandatory' | 'optional' | 'input' | 'result'

/** A text, a number, or a formula without its equals sign; a text is never read as a formula. */
export type SheetCell = {
  readonly value: string | number
  readonly style?: CellStyle
  readonly isFormula?: boolean
}

/** Cells of which one of a list has to be chosen. */
type Choice = {
  /** Such as `H6:H61`. */
  readonly cells: string
  /** Such as `'Scale'!$A$2:$A$6`. */
  readonly list: string
}

export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** In characters. */
  readonly widths: readonly number[]
  /** How many rows stay when one scrolls, the last of which is the head of the table; 0 for none. */
  readonly headRow: number
  /** How many columns stay. */
  readonly headColumns: number
  readonly choices?: readonly Choice[]
}

/** The letters of a column, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** A name as formulas write it. */
export const quoteSheet = (name: string) => `'${name.replaceAll("'", "''")}'`

/** A name that Excel takes: at most 31 characters, and none of those that it refuses. */
export function sheetName(text: string): string {
  return text
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
    .replaceAll(/^'|'$/g, ' ')
}
