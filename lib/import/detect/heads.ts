import { cellsOfRow, meanLength, textsOf } from '#lib/import/detect/body.ts'
import { headWord, isProficiencyWord, levelKey, splitRoleLevel } from '#lib/import/detect/level-words.ts'
import type { Grid } from '#lib/import/grid/grid.ts'

/** A row that heads a table, with the columns of its values. */
export type Head = {
  readonly row: number
  readonly kind: 'levels' | 'proficiencies' | 'long' | 'roles'
  readonly columns: readonly number[]
}

const roleWord =
  /\b(?:engineer|developer|manager|analyst|designer|architect|scientist|administrator|consultant|specialist|tester|owner|officer|technician|entwickler(?:in)?|ingenieur(?:in)?|backend|frontend|devops|sre|qa|ingenier[oa]|desarrollador[a]?|analista)\b|工程师|开发|经理|分析师|エンジニア|مهندس/i

/** Whether a text is the name of a role, by its words. */
const isRoleName = (text: string): boolean => text.length <= 60 && roleWord.test(text)

/** The heads of the tables of a sheet, from top to bottom. `roles` are the folded names of the roles of the site. */
export function findHeads(grid: Grid, isRole: (text: string) => boolean): readonly Head[] {
  const long = findLongHead(grid)
  if (long) return [long]
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row)
  const levels = lastOfRuns(rows.map((row) => levelHead(grid, row)))
  if (levels.length > 0) return levels
  const proficiencies = lastOfRuns(rows.map((row) => proficiencyHead(grid, row)))
  if (proficiencies.length > 0) return proficiencies
  return lastOfRuns(rows.map((row) => roleHead(grid, row, isRole)))
}

/** A row of level names; a row of ratings that are named like levels is followed by others. */
function levelHead(grid: Grid, row: number): Head | undefined {
  const found = cellsOfRow(grid, row).flatMap(({ text, column }) => {
    const key = levelKey(text) ?? levelKey(splitRoleLevel(text)?.level ?? '')
    return key === undefined ? [] : [{ key, column }]
  })
  const isHead = new Set(found.map(({ key }) => key)).size >= 2
  return isHead ? { row, kind: 'levels', columns: found.map(({ column }) => column) } : undefined
}

function proficiencyHead(grid: Grid, row: number): Head | undefined {
  const columns = cellsOfRow(grid, row)
    .filter(({ text }) => isProficiencyWord(text))
    .map(({ column }) => column)
  if (columns.length < 3) return undefined
  const below = columns.flatMap((column) =>
    textsOf(grid, column, [row + 1, Math.min(row + 12, grid.rowCount - 1)]),
  )
  if (below.length === 0) return undefined
  return { row, kind: meanLength(below) > 24 ? 'proficiencies' : 'levels', columns }
}

function roleHead(grid: Grid, row: number, isRole: (text: string) => boolean): Head | undefined {
  const columns = cellsOfRow(grid, row)
    .filter(({ text }) => isRole(text) || isRoleName(text))
    .map(({ column }) => column)
  return columns.length >= 2 && columns.some((column) => column > 0)
    ? { row, kind: 'roles', columns }
    : undefined
}

const mostTitleRows = 15

/** A head that names a column of skills, one of levels or roles, and one of values. */
function findLongHead(grid: Grid): Head | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, mostTitleRows); row++) {
    const kinds = new Map(cellsOfRow(grid, row).map(({ text, column }) => [headWord(text), column] as const))
    const level = kinds.get('level')
    if (!kinds.has('skill') || level === undefined) continue
    const below = textsOf(grid, level, [row + 1, grid.rowCount - 1])
    const levels = below.filter((text) => levelKey(text) !== undefined || isProficiencyWord(text))
    const isRepeated = new Set(below).size < below.length
    const isList = kinds.has('role') || (isRepeated && levels.length >= below.length * 0.7)
    if (below.length > 2 && isList && (kinds.has('value') || kinds.has('description')))
      return { row, kind: 'long', columns: [...kinds.values()] }
  }
  return undefined
}

/** A head has one or two rows; the last of them has the names. Longer runs are rows of values. */
function lastOfRuns(found: readonly (Head | undefined)[]): readonly Head[] {
  const heads: Head[] = []
  let run: Head[] = []
  for (const head of [...found, undefined]) {
    if (head) run.push(head)
    else {
      const last = run.at(-1)
      if (last && run.length <= 2) heads.push(last)
      run = []
    }
  }
  return heads
}
