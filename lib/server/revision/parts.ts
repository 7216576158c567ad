import { hash } from 'node:crypto'
import type { SiteContent } from '#lib/content/site-content.ts'
import {
  hasManyParts,
  isLocalized,
  isOpaque,
  type Names,
  nameObjects,
  nameOfTranslations,
  partOf,
  partOfKeys,
} from '#lib/server/revision/names.ts'

/** The hashes of all parts of a content, by part number. */
export type PartHashes = {
  /** Ascending. */
  readonly numbers: Uint32Array
  /** `hashes[i]` belongs to `numbers[i]`. */
  readonly hashes: BigUint64Array
}

/** Part numbers have 24 bits. Parts with the same number count as one part, which is safe. */
const unusedBits = 8

/** The number of a part, stable across processes and revisions: FNV-1a, since it is computed very often. */
export function partNumber(part: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < part.length; index += 1) {
    sum = Math.imul(sum ^ part.charCodeAt(index), 0x01000193)
  }
  return (sum ^ (sum << unusedBits)) >>> unusedBits
}

export function hashParts(content: SiteContent): PartHashes {
  const indexes = new Map<number, number>()
  const low: number[] = []
  const high: number[] = []
  eachPart(nameObjects(content), (part, text) => {
    const number = partNumber(part)
    const digest = hash('sha1', `${part}\n${text}`, 'hex')
    const index = indexes.get(number) ?? indexes.size
    indexes.set(number, index)
    low[index] = (low[index] ?? 0) ^ Number.parseInt(digest.slice(0, 8), 16)
    high[index] = (high[index] ?? 0) ^ Number.parseInt(digest.slice(8, 16), 16)
  })
  const numbers = Uint32Array.from(indexes.keys()).sort()
  const halves = new Uint32Array(numbers.length * 2)
  for (const [index, number] of numbers.entries()) {
    const position = indexes.get(number) ?? 0
    halves[2 * index] = low[position] ?? 0
    halves[2 * index + 1] = high[position] ?? 0
  }
  return { numbers, hashes: new BigUint64Array(halves.buffer) }
}

type OnPart = (part: string, text: string) => void

/** Calls back once for each part, with its text. */
function eachPart(names: Names, onPart: OnPart): void {
  for (const [owner, name] of names) {
    if (isOpaque(name)) onPart(name, textOf(owner))
    else if (owner instanceof Map) eachKey(owner, name, (value) => shallowText(value, names), onPart)
    else if (!Array.isArray(owner)) eachPartOfObject(owner, name, names, onPart)
  }
}

function eachPartOfObject(owner: object, name: string, names: Names, onPart: OnPart): void {
  const entries = Object.entries(owner)
  if (!hasManyParts(name, owner)) {
    const lines = entries.filter(([key]) => partOf(name, owner, key) !== undefined)
    onPart(name, lines.map(([key, value]) => `${key}=${shallowText(value, names)}`).join('\n'))
    return
  }
  onPart(partOfKeys(name), Object.keys(owner).join())
  for (const [key, value] of entries) {
    const part = partOf(name, owner, key)
    if (part !== undefined) onPart(part, shallowText(value, names))
  }
  if (!isLocalized(owner)) return
  const { translations, outdated = [] } = owner
  const marked = Object.entries(translations).map(([locale, value]) => {
    const text = textOf(value)
    return [locale, outdated.includes(locale) ? `outdated ${text}` : text] as const
  })
  eachKey(new Map(marked), nameOfTranslations(name), textOf, onPart)
}

function eachKey(
  map: ReadonlyMap<unknown, unknown>,
  name: string,
  toText: (value: unknown) => string,
  onPart: OnPart,
) {
  onPart(partOfKeys(name), [...map.keys()].join())
  for (const [key, value] of map) onPart(`${name}/${key}`, toText(value))
}

/** Serialises a value with references to other named objects replaced by their names. */
function shallowText(value: unknown, names: Names): string {
  if (typeof value !== 'object' || value === null) return textOf(value)
  const name = names.get(value)
  if (Array.isArray(value) && !(name && isOpaque(name))) {
    return `[${value.map((item) => shallowText(item, names)).join()}]`
  }
  return name === undefined ? textOf(value) : `@${name}`
}

/** Equal values have equal texts; maps are serialised as lists of entries. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, (_, item) => (item instanceof Map ? [...item] : item)) ?? ''
}
