import { areRatings, meanLength, type Rows, textsOf } from '#lib/import/detect/body.ts'
import type { Head } from '#lib/import/detect/heads.ts'
import { type HeadWord, headWord, levelKey, splitRoleLevel } from '#lib/import/detect/level-words.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import type { ColumnUse, MappedColumn } from '#lib/import/mapping/mapping.ts'

const ignored: Readonly<Partial<Record<HeadWord, string>>> = {
  id: 'numbers the rows',
  rating: 'the rating of a person',
  notes: 'notes',
  total: 'totals',
}

/** What the columns of a table mean. */
export function mapColumns(
  grid: Grid,
  head: Head,
  rows: Rows,
  headRows: readonly number[],
): readonly MappedColumn[] {
  const used: number[] = []
  for (let column = 0; column < grid.columnCount; column++)
    if (headText(grid, headRows, column) !== '' || textsOf(grid, column, rows).length > 0) used.push(column)
  if (head.kind === 'long')
    return used.map((column) => ({ ...longUse(grid, head, column), ...named(column) }))
  const labels = labelColumns(grid, head, rows, used)
  const values = head.kind === 'roles' ? new Map<number, ColumnUse>() : levelColumns(grid, head, headRows)
  return used.map((column): MappedColumn => {
    const text = headText(grid, headRows, column)
    if (head.columns.includes(column)) {
      return { ...(values.get(column) ?? { as: 'of-role', role: text }), ...named(column) }
    }
    return { ...(labels.get(column) ?? otherUse(grid, column, rows, text)), ...named(column) }
  })
  function named(column: number) {
    return { column, head: headText(grid, headRows, column) }
  }
}

/** The levels of columns; where a level has several columns, they belong to the roles that their heads name. */
function levelColumns(grid: Grid, head: Head, headRows: readonly number[]): ReadonlyMap<number, ColumnUse> {
  const facts = head.columns.map((column) => {
    const text = grid.at(head.row, column)?.text ?? ''
    const split = levelKey(text) === undefined || head.columns.length > 2 ? splitRoleLevel(text) : undefined
    const above = headRows.length > 1 ? grid.at(headRows[0] ?? 0, column)?.text : undefined
    return { column, text, split, above: above === text ? undefined : above }
  })
  const isRepeated = (texts: readonly (string | undefined)[]) => new Set(texts).size < texts.length
  const keys = facts.map(({ text }) => levelKey(text) ?? text)
  const roles = new Set(facts.map(({ split }) => split?.role))
  const bySplit = roles.size > 1 && !roles.has(undefined)
  const isRepeatedLevel = isRepeated(keys) || bySplit
  const seen = new Set<string>()
  return new Map(
    facts.map(({ column, text, split, above }): [number, ColumnUse] => {
      const role = isRepeatedLevel ? (bySplit ? split?.role : above) : undefined
      const level = bySplit && split ? split.level : text
      const key = JSON.stringify([role, levelKey(level) ?? level])
      if (seen.has(key)) return [column, { as: 'ignore', why: 'a second column of the same level' }]
      seen.add(key)
      return [column, { as: 'of-level', level, ...(role !== undefined && { role }) }]
    }),
  )
}

/** The lowest text of the head rows above a column. */
export function headText(grid: Grid, headRows: readonly number[], column: number): string {
  const texts = headRows.toReversed().map((row) => grid.at(row, column)?.text ?? '')
  return texts.find((text) => text !== '') ?? ''
}

function otherUse(grid: Grid, column: number, rows: Rows, head: string): ColumnUse {
  const word = headWord(head)
  const why = word && ignored[word]
  if (why !== undefined) return { as: 'ignore', why }
  if (word === 'must' || areMustWords(textsOf(grid, column, rows))) return { as: 'must' }
  return {
    as: 'ignore',
    why: head === '' ? 'a column without a head' : 'a column that is no level, role or skill',
  }
}

const mustWord =
  /^(?:must(?:[ -]have)?|nice(?:[ -]to[ -]have)?|required|optional|mandatory|essential|desirable|m|n|o|r|muss|kann|pflicht|optional|wünschenswert|obligatorio|opcional|必须|可选|必須|任意)$/i

function areMustWords(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => mustWord.test(text)) && new Set(texts).size > 1
}

/** The columns of names and texts: the skill, its categories, its description. */
function labelColumns(
  grid: Grid,
  head: Head,
  rows: Rows,
  used: readonly number[],
): ReadonlyMap<number, ColumnUse> {
  const free = used.filter((column) => !head.columns.includes(column))
  const firstValue = Math.min(...head.columns)
  const facts = free.map((column) => {
    const texts = textsOf(grid, column, rows)
    const distinct = new Set(texts).size
    const word = headWord(grid.at(head.row, column)?.text ?? '')
    return { column, texts, word, distinct, length: meanLength(texts) }
  })
  const isName = ({ word, length, texts, column }: (typeof facts)[number]) =>
    texts.length > 0 &&
    length <= 80 &&
    (word === undefined || ['skill', 'category', 'people'].includes(word)) &&
    !areMustWords(texts) &&
    !texts.every((text) => /^[\d.,%]+$/.test(text)) &&
    (column < firstValue || word === 'skill')
  const names = facts.filter(isName)
  const skill = names.findLast(({ word }) => word === 'skill') ?? mostDistinct(names)
  const uses = new Map<number, ColumnUse>()
  if (!skill) return uses
  uses.set(skill.column, { as: 'skill' })
  const categories = names.filter(({ column, word }) => column < skill.column || word === 'category')
  for (const [index, { column }] of categories.filter(({ column }) => column !== skill.column).entries())
    if (index < 2) uses.set(column, { as: index === 0 ? 'category' : 'subcategory' })
  const description = facts.find(
    ({ column, word, length, texts }) =>
      !uses.has(column) &&
      (word === 'description' || (word === undefined && length > 60 && !areRatings(texts))),
  )
  if (description) uses.set(description.column, { as: 'description' })
  const role = facts.find(({ column, word }) => !uses.has(column) && word === 'role')
  if (role) uses.set(role.column, { as: 'role' })
  return uses
}

/** The column with the most different texts; of equal ones the last, next to the values. */
function mostDistinct<Fact extends { readonly distinct: number }>(facts: readonly Fact[]): Fact | undefined {
  return facts.toSorted((one, other) => one.distinct - other.distinct).at(-1)
}

function longUse(grid: Grid, head: Head, column: number): ColumnUse {
  const text = grid.at(head.row, column)?.text ?? ''
  const word = headWord(text)
  if (word === 'skill' || word === 'category' || word === 'role' || word === 'level' || word === 'must')
    return { as: word }
  const texts = textsOf(grid, column, [head.row + 1, grid.rowCount - 1])
  if (texts.length > 0 && texts.every((value) => mustWord.test(value))) return { as: 'must' }
  if (word === 'value') return { as: 'value' }
  if (word === 'description' || meanLength(texts) > 40) return { as: 'text' }
  const why = word && ignored[word]
  if (why !== undefined) return { as: 'ignore', why }
  if (areRatings(texts) && texts.every((value) => levelKey(value) === undefined)) return { as: 'value' }
  return { as: 'ignore', why: 'a column that is no level, role or skill' }
}
