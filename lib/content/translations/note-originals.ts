import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml'

/** A hash and its key path, such as `original`, `sections`, `senior`. */
export type Note = { readonly path: readonly string[]; readonly hash: string }

/**
 * Writes hashes into a YAML text, replacing older ones or adding lines. All other characters stay the same.
 */
export function noteOriginals(text: string, notes: readonly Note[], lineEnd = '\n'): string {
  return notes.reduce((written, { path, hash }) => spliceNote(written, path, hash, lineEnd), text)
}

function spliceNote(text: string, path: readonly string[], hash: string, lineEnd: string): string {
  const root: unknown = parseDocument(text).contents
  if (!isMap(root)) return insertLines(text, text.length, blockLines(path, hash, ''), lineEnd)
  let map: YAMLMap = root
  let depth = 0
  for (let next = map.get(path[0], true); depth < path.length - 1 && isMap(next); depth++) {
    map = next
    next = map.get(path[depth + 1], true)
  }
  const rest = path.slice(depth)
  const found = map.get(rest[0], true)
  if (isScalar(found) && found.range) {
    const [start, end] = found.range
    const value = rest.length === 1 ? hash : `{ ${flowPair(rest.slice(1), hash)} }`
    return `${text.slice(0, start)}${/\s$/.test(text.slice(0, start)) ? '' : ' '}${value}${text.slice(end)}`
  }
  return map.flow ? insertIntoFlow(text, map, rest, hash) : insertIntoBlock(text, map, rest, hash, lineEnd)
}

function insertIntoFlow(text: string, map: YAMLMap, path: readonly string[], hash: string): string {
  const last = endOfLast(map)
  const at = last ?? (map.range?.[0] ?? 0) + 1
  const pair = flowPair(path, hash)
  return text.slice(0, at) + (last === undefined ? ` ${pair} ` : `, ${pair}`) + text.slice(at)
}

function insertIntoBlock(
  text: string,
  map: YAMLMap,
  path: readonly string[],
  hash: string,
  lineEnd: string,
): string {
  const start = map.range?.[0] ?? 0
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return insertLines(text, endOfLast(map) ?? start, blockLines(path, hash, indent), lineEnd)
}

/** The end of the value of the last key. */
function endOfLast({ items }: YAMLMap): number | undefined {
  const last = items.at(-1)
  const node = isNode(last?.value) && last.value.range ? last.value : last?.key
  return isNode(node) ? node.range?.[1] : undefined
}

/** Inserts lines after the line of an offset; an offset at the start of a line belongs to the line above. */
function insertLines(text: string, offset: number, lines: readonly string[], lineEnd: string): string {
  const isLineStart = offset === 0 || text[offset - 1] === '\n'
  const end = text.indexOf('\n', offset)
  const at = isLineStart ? offset : end === -1 ? text.length : end + 1
  const before = text.slice(0, at)
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd
  return `${before}${gap}${lines.map((line) => `${line}${lineEnd}`).join('')}${text.slice(at)}`
}

function blockLines([key = '', ...rest]: readonly string[], hash: string, indent: string): string[] {
  return rest.length === 0
    ? [`${indent}${key}: ${hash}`]
    : [`${indent}${key}:`, ...blockLines(rest, hash, `${indent}  `)]
}

const flowPair = ([key = '', ...rest]: readonly string[], hash: string): string =>
  rest.length === 0 ? `${key}: ${hash}` : `${key}: { ${flowPair(rest, hash)} }`
