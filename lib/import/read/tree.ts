import { levelKey } from '#lib/import/detect/level-words.ts'
import { cleanText } from '#lib/import/grid/clean.ts'
import { type Grid, toGrid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { maxRows } from '#lib/import/read/limits.ts'

const structure =
  /^(?:skills?|roles?|levels?|requirements?|items?|matrix|competenc(?:y|ies)|data|values?|names?|ratings?|jobs?|capabilit(?:y|ies))$/i
const nameKeys = ['name', 'title', 'skill', 'role', 'id']

/** A value below a level, with the names above it and the keys under which they are. */
type Leaf = {
  readonly names: readonly { readonly name: string; readonly under: string }[]
  readonly level: string
  readonly value: string
}

const deepest = 20

/** The skills, roles and levels of a tree of maps and lists, as a long table. */
export function treeGrid(tree: unknown, sheet: string): Grid {
  const leaves: Leaf[] = []
  const walk = (
    node: unknown,
    names: Leaf['names'],
    under: string,
    level: string | undefined,
    depth: number,
  ) => {
    if (depth > deepest || leaves.length > maxRows)
      throw new Refusal('The file is nested too deeply, or has too many values.', 'Import a table instead.')
    if (Array.isArray(node)) {
      for (const item of node) walk(item, names, under, level, depth + 1)
      return
    }
    if (typeof node !== 'object' || node === null) {
      const value = cleanText(`${node ?? ''}`)
      if (level !== undefined && value !== '') leaves.push({ names, level, value })
      return
    }
    const entries: [string, unknown][] = Object.entries(node)
    const own = entries.find(([key, value]) => nameKeys.includes(key) && typeof value === 'string')
    const here = own ? [...names, { name: String(own[1]), under }] : names
    for (const [key, value] of entries) {
      if (key === own?.[0]) continue
      if (levelKey(key) !== undefined) walk(value, here, under, key, depth + 1)
      else if (structure.test(key)) walk(value, here, key, level, depth + 1)
      else walk(value, [...here, { name: key, under }], under, level, depth + 1)
    }
  }
  walk(tree, [], '', undefined, 0)
  const rows = leaves.flatMap(({ names, level, value }) => {
    const role = names.find(({ under }) => /^(?:roles?|jobs?)$/i.test(under))?.name
    const skill = names.findLast(({ name }) => name !== role)?.name
    return skill === undefined ? [] : [[role ?? '', skill, level, value]]
  })
  const head = ['Role', 'Skill', 'Level', 'Value']
  return toGrid({
    sheet,
    cells: [head, ...rows].flatMap((row, at) =>
      row.flatMap((text, column) => (text === '' ? [] : [{ row: at, column, text: cleanText(text) }])),
    ),
  })
}
