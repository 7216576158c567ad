import { levelKey } from '#lib/import/detect/level-words.ts'
import { type Grid, type GridCell, type Merge, toGrid } from '#lib/import/grid/grid.ts'

/** A line of a document: a heading with its depth, or a text without one. */
export type DocumentLine = { readonly row: number; readonly text: string; readonly depth?: number }

/**
 * A document whose headings are levels and skills, in either order, as a table: level, skill and text, each at its line.
 * Undefined if its headings name fewer than two levels.
 */
export function sectionsGrid(lines: readonly DocumentLine[], sheet: string): Grid | undefined {
  const headings = lines.filter(({ depth }) => depth !== undefined)
  const levels = headings.filter(({ text }) => levelKey(text) !== undefined)
  const depths = new Set(levels.map(({ depth }) => depth))
  const [depth = 0] = depths
  if (new Set(levels.map(({ text }) => levelKey(text))).size < 2 || depths.size !== 1) return undefined
  const title = headings.find((one) => (one.depth ?? 0) < depth && (one.depth ?? 0) === 1)
  const isAbove = headings.some((one) => one.depth === depth + 1)
  const skillDepth = isAbove ? depth + 1 : depth - 1
  const cells: GridCell[] = []
  const merges: Merge[] = []
  const end = (lines.at(-1)?.row ?? 0) + 1
  const endOf = (at: number, own: number) =>
    lines.slice(at + 1).find((one) => one.depth !== undefined && one.depth <= own)?.row ?? end
  for (const [index, line] of lines.entries()) {
    const isLevel = line.depth === depth && levelKey(line.text) !== undefined
    if (!isLevel && line.depth !== skillDepth) continue
    const column = isLevel ? 0 : 1
    const last = endOf(index, line.depth ?? 0) - 1
    cells.push({ row: line.row, column, text: line.text })
    merges.push({ startRow: line.row, endRow: Math.max(line.row, last), startCol: column, endCol: column })
    const below = lines.slice(index + 1).findIndex((one) => one.depth !== undefined)
    const texts = lines.slice(index + 1, below === -1 ? undefined : index + 1 + below).map(({ text }) => text)
    if (texts.length > 0 && line.depth === Math.max(depth, skillDepth))
      cells.push({ row: line.row, column: 2, text: texts.join('\n') })
  }
  const isComplete = cells.some(({ column }) => column === 1) && cells.some(({ column }) => column === 2)
  return isComplete ? toGrid({ sheet, title: title?.text ?? '', isSections: true, cells, merges }) : undefined
}
