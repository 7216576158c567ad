import { type Edit, lineEndOf } from '#lib/content/edit/splice.ts'
import { endOf, insertAt, lineStartAt, startOfComments } from '#lib/content/edit/yaml-edits.ts'
import type { LocatedMap, LocatedScalar } from '#lib/content/problems/located.ts'

type Token = { readonly text: string; readonly at: number }

/** The cells of a grid line that change, by the index of their level. */
export type CellEdits = ReadonlyMap<number, string>

/** Changes cells of a grid line; the others keep their columns. A line without any cell is removed. */
export function editLine(text: string, grid: LocatedMap, skill: string, cells: CellEdits): Edit | undefined {
  const entry = grid.entries.get(skill)
  if (entry?.value.kind !== 'scalar') return undefined
  const { start, end } = rangeOf(text, entry.value)
  const tokens = tokensOf(text.slice(start, end)).map((token, index) => ({
    ...token,
    text: cells.get(index) ?? token.text,
  }))
  if (tokens.some(({ text: cell }) => cell !== '.')) return { start, end, text: inColumns(tokens) }
  const lineStart = lineStartAt(text, entry.keyStart)
  const lineEnd = text.indexOf('\n', end)
  return { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1, text: '' }
}

/** Adds lines below the grid, in its columns. */
export function addLines(
  text: string,
  grid: LocatedMap,
  lines: readonly { readonly skill: string; readonly cells: readonly string[] }[],
): Edit {
  const entries = [...grid.entries]
  const [, last] = entries.at(-1) ?? []
  const lineEnd = lineEndOf(text)
  if (last?.value.kind !== 'scalar') throw new Error('The grid has no line.')
  const { value, keyStart } = last
  const indent = text.slice(lineStartAt(text, keyStart), keyStart)
  const { start, end } = rangeOf(text, value)
  const column = start - keyStart
  const offsets = tokensOf(text.slice(start, end)).map(({ at }) => at)
  const written = lines.map(({ skill, cells }) => {
    const tokens = cells.map((cell, index) => ({ text: cell, at: offsets[index] ?? 0 }))
    return `${indent}${`${skill}:`.padEnd(column - 1)} ${inColumns(tokens)}`.replace(
      /^(\s*\S+:) +/,
      (head) => (entries.length > 1 ? head : `${head.trimEnd()} `),
    )
  })
  const at = text.indexOf('\n', endOf(value))
  if (at === -1) return insertAt(text.length, written.map((line) => lineEnd + line).join(''))
  return insertAt(at + 1, written.map((line) => line + lineEnd).join(''))
}

/** Adds a key without a value to a block map, above the first of the keys that follow it. */
export function addKey(
  text: string,
  map: LocatedMap,
  key: string,
  following: readonly string[],
): Edit | undefined {
  const [first] = map.entries.values()
  if (!first || text.slice(lineStartAt(text, first.keyStart), first.keyStart).trim() !== '') return undefined
  const indent = text.slice(lineStartAt(text, first.keyStart), first.keyStart)
  const lineEnd = lineEndOf(text)
  const next = following.flatMap((one) => map.entries.get(one) ?? [])[0]
  if (next) return insertAt(startOfComments(text, next.keyStart), `${indent}${key}:${lineEnd}`)
  const at = text.indexOf('\n', endOf(map))
  return insertAt(at === -1 ? text.length : at + 1, `${at === -1 ? lineEnd : ''}${indent}${key}:${lineEnd}`)
}

/** The written cells, without quotes or the mark of a block. */
function rangeOf(
  text: string,
  { start, end, style }: LocatedScalar,
): { readonly start: number; readonly end: number } {
  const written = text.slice(start, end)
  const from = style === 'block' ? written.indexOf('\n') + 1 : style === 'quoted' ? 1 : 0
  const to = style === 'quoted' ? written.length - 1 : written.trimEnd().length
  return { start: start + from, end: start + to }
}

const tokensOf = (line: string): Token[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }))

/** Each text at its column, or further right where the one before needs the space. */
function inColumns(tokens: readonly Token[]): string {
  let line = ''
  for (const { text, at } of tokens)
    line = `${line}${' '.repeat(Math.max(line === '' ? at : 1, at - line.length))}${text}`
  return line
}
