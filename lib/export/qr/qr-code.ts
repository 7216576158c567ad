import { codewordsOf } from '#lib/export/qr/codewords.ts'
import { drawPatterns, type Grid, markFormat } from '#lib/export/qr/patterns.ts'

/** The rows of a QR code; true is dark. Without the quiet zone of four modules around it. */
export type QrCode = readonly (readonly boolean[])[]

/** Whether a module is inverted, by mask (ISO/IEC 18004, table 10). */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The QR code of a text, such as an address; undefined for more than about 660 bytes. */
export function qrCode(text: string): QrCode | undefined {
  const codewords = codewordsOf(text)
  if (!codewords) return undefined
  const grid = drawPatterns(codewords.version)
  const cells = dataCells(grid)
  const candidates = masks.map((isInverted, mask) => {
    const rows = grid.map((row) => row.map((module) => module === true))
    for (const [index, { x, y }] of cells.entries()) {
      const bit = ((codewords.bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1
      const row = rows[y]
      if (row) row[x] = (bit === 1) !== isInverted(x, y)
    }
    markFormat(rows, mask)
    return rows
  })
  return candidates.toSorted((a, b) => penaltyOf(a) - penaltyOf(b))[0]
}

type Position = { readonly x: number; readonly y: number }

/** The modules for data, in the order in which they are filled: two columns at a time, upwards and downwards. */
export function dataCells(grid: Grid): readonly Position[] {
  const size = grid.length
  const cells: Position[] = []
  for (let right = size - 1; right >= 1; right -= 2) {
    // The column of the timing pattern is left out.
    const column = right <= 6 ? right - 1 : right
    const isUpwards = ((size - 1 - right) / 2) % 2 === 0
    for (let step = 0; step < size; step++) {
      const y = isUpwards ? size - 1 - step : step
      for (const x of [column, column - 1]) if (grid[y]?.[x] === undefined) cells.push({ x, y })
    }
  }
  return cells
}

/** How hard a code is to read (ISO/IEC 18004, 7.8.3). */
function penaltyOf(rows: QrCode): number {
  const lines = [...rows, ...rows.map((_, x) => rows.map((row) => row[x] ?? false))].map((line) =>
    line.map(Number).join(''),
  )
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).map(({ length }) => length - 2)
  const finders = lines.flatMap((line) => line.match(/(?=10111010000|00001011101)/g) ?? [])
  const blocks = rows.flatMap((row, y) =>
    row.filter((dark, x) => {
      const others = [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x + 1]]
      return others.every((other) => other === dark)
    }),
  )
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2
  const imbalance = Math.floor(Math.abs(dark - 0.5) * 20)
  return runs.reduce((sum, run) => sum + run, 0) + 40 * finders.length + 3 * blocks.length + 10 * imbalance
}
