import type { ContentTree } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { levelIds, rolePath } from '#lib/community/change/value-locations.ts'
import { addGridLine, editCell, readGrid, removeGridLine } from '#lib/content/splice/edit-grid.ts'
import type { Legend } from '#lib/content/splice/legend.ts'

type SetCell = Extract<Operation, { readonly op: 'setCell' }>
type CellValue = NonNullable<SetCell['after']>
type Line = { readonly role: string; readonly skill: string }

/** The cells of a grid line, by level; undefined if there is no such line, or if a cell cannot be read. */
export function readLine(
  { role, skill }: Line,
  tree: ContentTree,
  legend: Legend,
): Readonly<Record<string, CellValue>> | undefined {
  const file = tree.read(rolePath(role))
  const written = file === undefined ? undefined : readGrid(file)?.get(skill)
  const levels = levelIds(tree, legend, role)
  if (!written || written.length !== levels.length) return undefined
  const entries = levels.flatMap((level, index): [string, CellValue | undefined][] => {
    const text = written[index] ?? '.'
    return text === '.' ? [] : [[level, toCell(text, legend)]]
  })
  if (entries.some(([, cell]) => cell === undefined)) return undefined
  return Object.fromEntries(entries.flatMap(([level, cell]) => (cell ? [[level, cell] as const] : [])))
}

function toCell(text: string, { letters }: Legend): CellValue | undefined {
  const mandatory = text.length > 1 && text.endsWith('*')
  const letter = mandatory ? text.slice(0, -1) : text
  const proficiency = [...letters].find(([, own]) => own === letter)?.[0]
  return proficiency === undefined ? undefined : { proficiency, mandatory }
}

/** Undefined for a proficiency that is not on the scale. */
function writtenCell(cell: CellValue | null | undefined, { letters }: Legend): string | undefined {
  if (!cell) return '.'
  const letter = letters.get(cell.proficiency)
  return letter === undefined ? undefined : `${letter}${cell.mandatory ? '*' : ''}`
}

/** Whether the cell could be written. */
export function writeCell(
  { role, skill, level, after }: SetCell,
  tree: ContentTree,
  legend: Legend,
): boolean {
  const cell = writtenCell(after, legend)
  const index = levelIds(tree, legend, role).indexOf(level)
  return editRole(role, tree, (text) =>
    cell === undefined || index === -1 ? undefined : editCell(text, skill, index, cell),
  )
}

/** The cells of a line in the order of the ladder; undefined if a level or a proficiency is unknown. */
export function writtenCells(
  cells: Readonly<Record<string, CellValue>>,
  levels: readonly string[],
  legend: Legend,
): readonly string[] | undefined {
  if (Object.keys(cells).some((level) => !levels.includes(level))) return undefined
  const written = levels.flatMap((level) => writtenCell(cells[level], legend) ?? [])
  return written.length === levels.length ? written : undefined
}

export function writeLine(
  { role, skill, after }: Extract<Operation, { readonly op: 'addLine' }>,
  tree: ContentTree,
  legend: Legend,
): boolean {
  const cells = writtenCells(after, levelIds(tree, legend, role), legend)
  return editRole(role, tree, (text) => cells && addGridLine(text, skill, cells))
}

export const dropLine = ({ role, skill }: Line, tree: ContentTree): boolean =>
  editRole(role, tree, (text) => removeGridLine(text, skill))

function editRole(role: string, tree: ContentTree, edit: (text: string) => string | undefined): boolean {
  const path = rolePath(role)
  const before = tree.read(path)
  const text = before === undefined ? undefined : edit(before)
  if (text !== undefined) tree.write(path, text)
  return text !== undefined
}
