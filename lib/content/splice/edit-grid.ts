import { isScalar } from 'yaml'
import { isRecord, isSameValue } from '#lib/content/splice/same-value.ts'
import {
  applySplices,
  insertLines,
  lineEndAfter,
  lineStartAt,
  removeLines,
  type Splice,
} from '#lib/content/splice/splice.ts'
import {
  endOfPair,
  findPair,
  nameOf,
  type ParsedMap,
  type ParsedPair,
  readYaml,
  type YamlText,
} from '#lib/content/splice/yaml-text.ts'

type Token = { readonly text: string; readonly from: number; readonly to: number }

/** The written cells of each line of a grid, by skill; undefined if the text is not valid. */
export function readGrid(written: string): ReadonlyMap<string, readonly string[]> | undefined {
  const yaml = readYaml(written)
  const grid = yaml && gridOf(yaml)
  if (!yaml) return undefined
  return new Map(grid?.items.map((pair) => [nameOf(pair), tokensOf(pair, yaml.text).map(({ text }) => text)]))
}

/** Writes one cell; the columns of the line stay where they are if there is room. */
export function editCell(written: string, skill: string, index: number, cell: string): string | undefined {
  return editGrid(written, ({ text }, grid) => {
    const pair = findPair(grid, skill)
    const token = pair && tokensOf(pair, text)[index]
    if (!token) return undefined
    const room = /^ */.exec(text.slice(token.to))?.[0].length ?? 0
    const isLast = /^(?:\r?\n|["']|$)/.test(text.slice(token.to + room))
    const width = token.to - token.from + (isLast ? 0 : Math.max(0, room - 1))
    const to = isLast ? token.to : token.from + Math.max(width, token.to - token.from)
    return { from: token.from, to, text: isLast ? cell : cell.padEnd(width) }
  })
}

/** Adds a line at the end of the grid, in the columns of the line above. */
export function addGridLine(written: string, skill: string, cells: readonly string[]): string | undefined {
  return editGrid(written, ({ text }, grid) => {
    const last = grid.items.at(-1)
    if (!last || findPair(grid, skill)) return undefined
    const start = lineStartAt(text, last.key.range[0])
    const columns = tokensOf(last, text).map(({ from }) => from - start)
    const indent = text.slice(start, last.key.range[0])
    const line = cells.reduce(
      (rest, cell, index) => `${rest.padEnd(Math.max(columns[index] ?? 0, rest.length + 1))}${cell}`,
      `${indent}${skill}:`,
    )
    return insertLines(text, lineEndAfter(text, endOfPair(last)), `${line}\n`)
  })
}

/** Removes a line with the comment behind it. */
export function removeGridLine(written: string, skill: string): string | undefined {
  return editGrid(written, ({ text }, grid) => {
    const pair = findPair(grid, skill)
    return (
      pair && removeLines(text, lineStartAt(text, pair.key.range[0]), lineEndAfter(text, endOfPair(pair)))
    )
  })
}

function editGrid(
  written: string,
  toSplice: (yaml: YamlText, grid: ParsedMap) => Splice | undefined,
): string | undefined {
  const yaml = readYaml(written)
  const grid = yaml && gridOf(yaml)
  const splice = yaml && grid && toSplice(yaml, grid)
  if (!splice) return undefined
  const text = applySplices(written, [splice])
  const after = readYaml(text)
  return after && isSameValue(withoutGrid(yaml), withoutGrid(after)) ? text : undefined
}

const withoutGrid = ({ plain }: YamlText) => ({ ...plain, requirements: undefined })

function gridOf({ root, plain }: YamlText): ParsedMap | undefined {
  const value = root && findPair(root, 'requirements')?.value
  return value && isRecord(plain.requirements) ? (value as ParsedMap) : undefined
}

function tokensOf({ value }: ParsedPair, text: string): readonly Token[] {
  if (!isScalar(value)) return []
  const [start, end] = value.range
  const written = text.slice(start, end)
  const isQuoted = /^["']/.test(written)
  const from = /^[|>]/.test(written) ? start + written.indexOf('\n') + 1 : isQuoted ? start + 1 : start
  return [...text.slice(from, isQuoted ? end - 1 : end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
}
