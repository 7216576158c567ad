/** How a cell looks; in the order of lib/export/xlsx/styles.ts. */
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

/** A text, a number, or a formula without its equals sign; a text is never read as a formula. */
export type WorksheetCell = {
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

/** Excel calls a file damaged in which a cell holds more. */
export const longestCell = 32_767

/** A text in pieces that fit into cells, torn between lines where it can be. */
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

/** How long the name of a sheet may be. */
const longestName = 31
// Excel keeps it for a sheet of its own.
const reserved = 'history'

/**
 * Names the sheets of one workbook as Excel takes them: at most 31 characters, none of those that it refuses, and no
 * name twice, whatever the case of its letters.
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

/** Cut between characters; apostrophes and blanks at the ends are not allowed. */
function shortened(text: string, length: number): string {
  let cut = ''
  for (const character of text.replace(/^['\s]+/, '')) {
    if (cut.length + character.length > length) break
    cut += character
  }
  return cut.replace(/['\s]+$/, '')
}
