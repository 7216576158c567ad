import type { Located, LocatedMap, LocatedScalar } from '#lib/content/problems/located.ts'
import { lineStartAt, type Splice } from '#lib/content/splice/splice.ts'

/** Replaces the value of a scalar; quotes stay. */
export function replaceScalar(text: string, { start, end, style }: LocatedScalar, value: string): Splice {
  const quotation = style === 'quoted' ? (text[start] ?? '') : ''
  return { from: start, to: end, text: `${quotation}${value}${quotation}` }
}

/** Replaces a key; its value stays in its column if it is aligned with others. */
export function replaceKey(text: string, map: LocatedMap, key: string, newKey: string): Splice[] {
  const entry = map.entries.get(key)
  if (!entry) return []
  const start = text.indexOf(key, entry.keyStart)
  const colon = text.indexOf(':', start + key.length)
  const rename: Splice = { from: start, to: start + key.length, text: newKey }
  const gap = /^ */.exec(text.slice(colon + 1))?.[0].length ?? 0
  const isInLine = entry.value.kind === 'scalar' && entry.value.start === colon + 1 + gap
  if (!isInLine || !isAligned(text, map, key)) return [rename]
  const padding = Math.max(1, gap + key.length - newKey.length)
  return [rename, { from: colon + 1, to: colon + 1 + gap, text: ' '.repeat(padding) }]
}

function isAligned(text: string, { entries }: LocatedMap, key: string): boolean {
  const columns = [...entries].map(([name, { value }]) => ({ name, column: columnAt(text, value.start) }))
  const own = columns.find(({ name }) => name === key)?.column
  return columns.some(({ name, column }) => name !== key && column === own)
}

/** Adds an item to a list of a map, which is created before the key `before`, or else at the end of the map. */
export function addToList(
  text: string,
  map: LocatedMap,
  key: string,
  item: string,
  range: { readonly end: number; readonly before?: string },
): Splice {
  const list = map.entries.get(key)?.value
  if (list?.kind === 'list' && list.items.length > 0) return addItem(text, list, item)
  const line = `${key}: [${item}]`
  const next = range.before === undefined ? undefined : map.entries.get(range.before)
  if (next) return insertAt(startOfComments(text, next.keyStart), `${line}\n`)
  return appendLines(text, range.end, [line])
}

/** Inserts lines at an offset, on lines of their own. */
function appendLines(text: string, offset: number, lines: readonly string[]): Splice {
  const gap = offset === 0 || text[offset - 1] === '\n' ? '' : '\n'
  const isAtLineEnd = /^\r?\n/.test(text.slice(offset, offset + 2)) && gap !== ''
  return insertAt(offset, gap + lines.join('\n') + (isAtLineEnd ? '' : '\n'))
}

const insertAt = (offset: number, text: string): Splice => ({ from: offset, to: offset, text })

function addItem(text: string, { items }: Extract<Located, { kind: 'list' }>, item: string): Splice {
  const last = items.at(-1)
  const end = last ? endOf(last) : 0
  const hyphen = /^([ \t]*-[ \t]+)/.exec(text.slice(lineStartAt(text, last?.start ?? 0)))?.[1]
  return insertAt(end, hyphen === undefined ? `, ${item}` : `\n${hyphen}${item}`)
}

/** The offset after the last scalar of a value. */
function endOf(located: Located): number {
  if (located.kind === 'scalar') return located.end
  const last =
    located.kind === 'list'
      ? located.items.at(-1)
      : [...located.entries.values()].map(({ value }) => value).at(-1)
  return last ? endOf(last) : located.start
}

/** The start of the comment lines directly above a line, or of the line. */
function startOfComments(text: string, offset: number): number {
  let start = lineStartAt(text, offset)
  for (let above = start; above > 0; ) {
    above = lineStartAt(text, above - 1)
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start
    start = above
  }
  return start
}

const columnAt = (text: string, offset: number): number => offset - lineStartAt(text, offset)

/** Adds an item of several lines to a block list; undefined if the list is in brackets. */
export function addBlockItem(
  text: string,
  list: Located | undefined,
  lines: readonly string[],
): Splice | undefined {
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined
  if (!last) return undefined
  const indent = /^([ \t]*)-[ \t]/.exec(text.slice(lineStartAt(text, last.start)))?.[1]
  if (indent === undefined) return undefined
  const end = text.indexOf('\n', endOf(last))
  const item = lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`)
  return appendLines(text, end === -1 ? text.length : end + 1, item)
}

/** Adds a key without a value to a block map, above the first of the keys that follow it. */
export function addKey(
  text: string,
  map: LocatedMap,
  key: string,
  following: readonly string[],
): Splice | undefined {
  const [first] = map.entries.values()
  if (!first || text.slice(lineStartAt(text, first.keyStart), first.keyStart).trim() !== '') return undefined
  const indent = text.slice(lineStartAt(text, first.keyStart), first.keyStart)
  const next = following.flatMap((one) => map.entries.get(one) ?? [])[0]
  if (next) return insertAt(startOfComments(text, next.keyStart), `${indent}${key}:\n`)
  const at = text.indexOf('\n', endOf(map))
  return insertAt(at === -1 ? text.length : at + 1, `${at === -1 ? '\n' : ''}${indent}${key}:\n`)
}
