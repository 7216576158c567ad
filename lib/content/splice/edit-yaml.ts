import { isMap, isScalar, isSeq } from 'yaml'
import { isRecord, isSameValue } from '#lib/content/splice/same-value.ts'
import {
  applySplices,
  insertLines,
  lineEndAfter,
  lineEndOf,
  lineStartAt,
  removeLines,
  type Splice,
} from '#lib/content/splice/splice.ts'
import { insertion, nested, render, type YamlEdit } from '#lib/content/splice/yaml-insertions.ts'
import { listSplices } from '#lib/content/splice/yaml-lists.ts'
import { indented, renderYaml, scalarSplices, type YamlValue } from '#lib/content/splice/yaml-scalars.ts'
import {
  endOfPair,
  findPair,
  type ParsedMap,
  type ParsedPair,
  readYaml,
  type YamlPath,
  type YamlText,
} from '#lib/content/splice/yaml-text.ts'

/**
 * A YAML text in which one value is different and every other character stays: comments, columns, quotes, line ends.
 * Undefined if no way to write it reads as the value, or leaves all other values as they are.
 */
export function editYaml(written: string, edit: YamlEdit): string | undefined {
  const yaml = readYaml(written)
  if (!yaml) return undefined
  const expected = expect(yaml.plain, edit.path, edit.value, edit.emptyMaps ?? 0)
  for (const splices of ways(yaml, edit)) {
    const text = applySplices(written, splices, written === '' ? '\n' : lineEndOf(written))
    const after = readYaml(text)
    if (after && isSameValue(after.plain, expected ?? {})) return text
  }
  return undefined
}

/** The value of the text with the edit. */
function expect(
  plain: unknown,
  [step, ...rest]: YamlPath,
  value: YamlValue | undefined,
  emptyMaps: number,
): unknown {
  if (step === undefined) return value
  const own = isRecord(plain) ? plain : {}
  const changed = expect(own[step], rest, value, emptyMaps - 1)
  const { [step]: _, ...others } = own
  const next = changed === undefined ? others : { ...others, [step]: changed }
  if (Object.keys(next).length > 0) return next
  return emptyMaps >= 0 ? null : undefined
}

function* ways(yaml: YamlText, edit: YamlEdit): Generator<readonly Splice[]> {
  const { path, value } = edit
  const { text, root } = yaml
  const found = root && locate(root, path)
  if (value === undefined) {
    if (found && found.depth === path.length) yield* removals(found.pairs, edit, text)
    return
  }
  if (!found || !root) {
    yield [insertLines(text, text.length, `${renderYaml(nested(path, value))}\n`)]
    return
  }
  const { pairs, maps, depth } = found
  const last = pairs.at(-1)
  if (depth < path.length || !last) {
    yield insertion(maps, pairs, edit, text)
    return
  }
  const node = last.value
  if (isScalar(node) && typeof value === 'string')
    for (const splice of scalarSplices(node, value, text)) yield [splice]
  if (isSeq(node) && Array.isArray(value)) yield* listSplices(node, value, text)
  const from = last.key.range[0]
  const indent = ' '.repeat(from - lineStartAt(text, from))
  yield [
    {
      from,
      to: endOfPair(last),
      text: indented(render(nested(path.slice(-1), value), edit), indent).trimStart(),
    },
  ]
}

type Found = {
  /** The pairs of the path that exist. */
  readonly pairs: readonly ParsedPair[]
  /** The maps that they are in, and the one that lacks the next key. */
  readonly maps: readonly ParsedMap[]
  readonly depth: number
}

function locate(root: ParsedMap, path: YamlPath): Found {
  const pairs: ParsedPair[] = []
  const maps: ParsedMap[] = [root]
  for (const key of path) {
    const map = maps.at(pairs.length)
    const pair = map && findPair(map, key)
    if (!pair) break
    pairs.push(pair)
    if (isMap(pair.value)) maps.push(pair.value as ParsedMap)
  }
  return { pairs, maps, depth: pairs.length }
}

function* removals(
  pairs: readonly ParsedPair[],
  { emptyMaps = 0, path }: YamlEdit,
  text: string,
): Generator<readonly Splice[]> {
  for (let depth = pairs.length; depth > 0; depth -= 1) {
    const pair = pairs[depth - 1]
    if (!pair) return
    const from = pair.key.range[0]
    const end = endOfPair(pair)
    yield [removeLines(text, lineStartAt(text, from), lineEndAfter(text, end))]
    if (depth <= emptyMaps && depth < path.length) yield [{ from: pair.key.range[1] + 1, to: end, text: '' }]
    yield [{ from, to: end + (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0), text: '' }]
    yield [{ from: from - (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0), to: end, text: '' }]
  }
}
