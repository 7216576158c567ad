/** Why a cell cannot be read as a text; it is listed with its address. */
export type Unreadable = 'date' | 'error' | 'no cached value' | 'hidden below a merged cell'

/** A non-empty cell of the source. Rows and columns count from 0. */
export type GridCell = {
  readonly row: number
  readonly column: number
  /** Without invisible characters; lines end with LF. */
  readonly text: string
  readonly unreadable?: Unreadable
  readonly isHidden?: boolean
  readonly isStruck?: boolean
  /** Bold, filled or merged across columns: what a heading has. */
  readonly isMarked?: boolean
}

/** A sheet, or a table of a document, with the addresses of the source. */
export type Grid = {
  readonly sheet: string
  readonly isHidden: boolean
  /** The heading above a table of a document; empty in a spreadsheet. */
  readonly title: string
  /** Whether it was made of headings: level, skill and text, without a head. */
  readonly isSections: boolean
  readonly rowCount: number
  readonly columnCount: number
  readonly merges: readonly Merge[]
  /** The non-empty cells, by row, then column. */
  readonly cells: readonly GridCell[]
  /** The cell at a position; in a merged range, its first one. */
  readonly at: (row: number, column: number) => GridCell | undefined
  /** The cell at a position, without regard to merged ranges. */
  readonly own: (row: number, column: number) => GridCell | undefined
}

export type Merge = {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** A grid as plain data, which workers can send. */
export type GridParts = Pick<Grid, 'sheet'> & {
  readonly isHidden?: boolean
  readonly title?: string
  readonly isSections?: boolean
  readonly cells: readonly GridCell[]
  readonly merges?: readonly Merge[]
}

export function toGrid({
  sheet,
  isHidden = false,
  title = '',
  isSections = false,
  cells: all,
  merges = [],
}: GridParts): Grid {
  const byPosition = new Map(all.map((cell) => [keyOf(cell.row, cell.column), cell]))
  const origins = new Map<string, GridCell>()
  for (const merge of merges) markMerged(merge, byPosition, origins)
  const cells = [...byPosition.values()].toSorted((a, b) => a.row - b.row || a.column - b.column)
  return {
    sheet,
    isHidden,
    title,
    isSections,
    merges,
    cells,
    rowCount: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
    at: (row, column) => origins.get(keyOf(row, column)) ?? byPosition.get(keyOf(row, column)),
    own: (row, column) => byPosition.get(keyOf(row, column)),
  }
}

/** A merged range can have thousands of empty rows. */
const mostMergedCells = 10_000

function markMerged(
  { startRow, startCol, endRow, endCol }: Merge,
  byPosition: Map<string, GridCell>,
  origins: Map<string, GridCell>,
): void {
  if ((endRow - startRow + 1) * (endCol - startCol + 1) > mostMergedCells) return
  const first = byPosition.get(keyOf(startRow, startCol))
  if (!first) return
  const origin = endCol > startCol ? { ...first, isMarked: true } : first
  byPosition.set(keyOf(startRow, startCol), origin)
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startCol; column <= endCol; column++) {
      const key = keyOf(row, column)
      const below = byPosition.get(key)
      if (below && (row > startRow || column > startCol))
        byPosition.set(key, { ...below, unreadable: 'hidden below a merged cell' })
      origins.set(key, origin)
    }
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`
