import { isMap, isScalar, type ParsedNode, type YAMLSeq } from 'yaml'
import { isRecord, isSameValue } from '#lib/content/splice/same-value.ts'
import {
  insertLines,
  lineEndAfter,
  lineStartAt,
  removeLines,
  type Splice,
} from '#lib/content/splice/splice.ts'
import {
  indented,
  plainOf,
  renderFlow,
  renderYaml,
  scalarSplices,
  type YamlValue,
} from '#lib/content/splice/yaml-scalars.ts'
import { endOf, nameOf } from '#lib/content/splice/yaml-text.ts'

/** The ways to make a list equal to `values`, which is not empty; items that stay the same are not touched. */
export function* listSplices(
  list: YAMLSeq.Parsed<ParsedNode>,
  values: readonly YamlValue[],
  text: string,
): Generator<readonly Splice[]> {
  const items = list.items.map((node) => ({ node, plain: plainOf(node) }))
  const isSame = (index: number, other: number) => isSameValue(items[index]?.plain, values[other])
  const least = Math.min(items.length, values.length)
  let start = 0
  while (start < least && isSame(start, start)) start += 1
  let end = 0
  while (end < least - start && isSame(items.length - 1 - end, values.length - 1 - end)) end += 1
  const before = list.items.slice(start, items.length - end)
  const after = values.slice(start, values.length - end)
  if (before.length === after.length) {
    for (const quoted of [0, 1, 2]) {
      const splices = before.flatMap(
        (node, index) => itemSplices(node, after[index] ?? '', text, quoted) ?? [],
      )
      if (splices.length > 0) yield splices
    }
  }
  const nodes = list.items
  yield list.flow
    ? [flowSplice(nodes, start, before.length, after)]
    : [blockSplice(nodes, start, before.length, after, text)]
}

/** Replaces the texts of one item, in the n-th style that is possible. */
function itemSplices(
  node: ParsedNode,
  value: YamlValue,
  text: string,
  style: number,
): readonly Splice[] | undefined {
  if (isScalar(node) && typeof value === 'string') {
    const all = [...scalarSplices(node, value, text)]
    const own = all[Math.min(style, all.length - 1)]
    return own && [own]
  }
  if (!isMap(node) || !isRecord(value)) return undefined
  return node.items.flatMap((pair) => {
    const after = value[nameOf(pair)]
    const own = pair.value
    if (!own || typeof after !== 'string' || isSameValue(plainOf(own), after)) return []
    return itemSplices(own, after, text, style) ?? []
  })
}

function flowSplice(
  nodes: readonly ParsedNode[],
  start: number,
  count: number,
  values: readonly YamlValue[],
): Splice {
  const written = values.map(renderFlow).join(', ')
  const first = nodes[start]
  const previous = nodes[start - 1]
  const last = nodes[start + count - 1]
  if (count > 0 && first && last && values.length > 0)
    return { from: first.range[0], to: last.range[1], text: written }
  if (previous)
    return {
      from: previous.range[1],
      to: count > 0 ? (last?.range[1] ?? 0) : previous.range[1],
      text: values.length > 0 ? `, ${written}` : '',
    }
  const from = first?.range[0] ?? 0
  const next = nodes[start + count]
  return values.length > 0
    ? { from, to: from, text: `${written}, ` }
    : { from, to: next?.range[0] ?? from, text: '' }
}

function blockSplice(
  nodes: readonly ParsedNode[],
  start: number,
  count: number,
  values: readonly YamlValue[],
  text: string,
): Splice {
  const any = nodes[0]
  const indent = any ? (/^[ ]*/.exec(text.slice(lineStartAt(text, any.range[0])))?.[0] ?? '') : ''
  const lines = values
    .map((value) => `${indent}- ${indented(renderYaml(value), `${indent}  `).trimStart()}\n`)
    .join('')
  const first = nodes[start]
  const last = nodes[start + count - 1]
  if (count > 0 && first && last) {
    const from = lineStartAt(text, first.range[0])
    const to = lineEndAfter(text, endOf(last, last.range[1]))
    if (lines === '') return removeLines(text, from, to)
    return { from, to, text: text[to - 1] === '\n' ? lines : lines.trimEnd() }
  }
  const previous = nodes[start - 1]
  const at = previous
    ? lineEndAfter(text, endOf(previous, previous.range[1]))
    : lineStartAt(text, first?.range[0] ?? 0)
  return insertLines(text, at, lines)
}
