import { insertLines, lineEndAfter, lineStartAt, type Splice } from '#lib/content/splice/splice.ts'
import { indented, renderFlow, renderYaml, type YamlValue } from '#lib/content/splice/yaml-scalars.ts'
import {
  endOfPair,
  nameOf,
  type ParsedMap,
  type ParsedPair,
  type YamlPath,
} from '#lib/content/splice/yaml-text.ts'

export type YamlEdit = {
  readonly path: YamlPath
  /** Undefined removes the value, and maps that become empty. */
  readonly value: YamlValue | undefined
  /** The usual order of the keys of each map on the path, from the root; a new key is added at its place. */
  readonly orders: readonly (readonly string[])[]
  /** How many maps of the path stay when they become empty, then without a value. */
  readonly emptyMaps?: number
  /** Whether a new list is written within brackets. */
  readonly isFlow?: boolean
}

/** Adds the missing part of the path: to the map that lacks it, or below a key without a value. */
export function insertion(
  maps: readonly ParsedMap[],
  pairs: readonly ParsedPair[],
  edit: YamlEdit,
  text: string,
): readonly Splice[] {
  const { path, value = '', orders } = edit
  const depth = pairs.length
  const rest = nested(path.slice(depth), value)
  const map = maps[depth]
  const parent = pairs.at(-1)
  if (!map) {
    const start = parent?.key.range[0] ?? 0
    const indent = ' '.repeat(start - lineStartAt(text, start) + 2)
    const at = lineEndAfter(text, parent ? endOfPair(parent) : text.length)
    return [insertLines(text, at, `${indented(render(rest, edit), indent)}\n`)]
  }
  if (map.flow) {
    const last = map.items.at(-1)
    const at = last ? endOfPair(last) : map.range[0] + 1
    return [{ from: at, to: at, text: `${last ? ', ' : ''}${renderFlow(rest).slice(1, -1)}` }]
  }
  const start = map.range[0]
  const lines = `${indented(render(rest, edit), ' '.repeat(start - lineStartAt(text, start)))}\n`
  const previous = previousPair(map, path[depth] ?? '', orders[depth] ?? [])
  const at = previous ? lineEndAfter(text, endOfPair(previous)) : lineStartAt(text, start)
  return [insertLines(text, at, lines)]
}

/** The pair after which a key belongs; undefined if it comes first. */
function previousPair({ items }: ParsedMap, key: string, order: readonly string[]): ParsedPair | undefined {
  const rank = order.indexOf(key)
  if (rank === -1) return items.at(-1)
  return items.findLast((pair) => {
    const own = order.indexOf(nameOf(pair))
    return own !== -1 && own < rank
  })
}

export const nested = (path: YamlPath, value: YamlValue): YamlValue =>
  path.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value)

/** A new pair; a list within brackets if that is usual. */
export function render(value: YamlValue, { isFlow, value: leaf }: YamlEdit): string {
  if (!isFlow || leaf === undefined) return renderYaml(value)
  const marker = 'list-of-this-value'
  const own = typeof value === 'object' && !Array.isArray(value) ? nestedKeys(value) : []
  return renderYaml(nested(own, marker)).replace(marker, renderFlow(leaf))
}

function nestedKeys(value: YamlValue): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return []
  const [entry] = Object.entries(value)
  return entry ? [entry[0], ...nestedKeys(entry[1])] : []
}
