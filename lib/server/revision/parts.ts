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

/** What every part of a content says, as a hash by the number of the part. */
export type PartHashes = {
  /** Ascending. */
  readonly numbers: Uint32Array
  /** Of the part in the same place. */
  readonly hashes: BigUint64Array
}

/** Parts are told apart by 24 bits. Two that share a number count as one, which is never wrong. */
const hexDigits = 6

/** The number of a part, the same in every process and for every revision. */
export const partNumber = (part: string): number =>
  Number.parseInt(hash('sha1', part, 'hex').slice(0, hexDigits), 16)

export function hashParts(content: SiteContent): PartHashes {
  const sums = new Map<number, bigint>()
  for (const [part, lines] of partLines(nameObjects(content))) {
    const number = partNumber(part)
    const sum = BigInt(`0x${hash('sha1', `${part}\n${lines.join('\n')}`, 'hex').slice(0, 16)}`)
    sums.set(number, (sums.get(number) ?? 0n) ^ sum)
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b)
  return {
    numbers: Uint32Array.from(sorted, ([number]) => number),
    hashes: BigUint64Array.from(sorted, ([, hash]) => hash),
  }
}

/** What each part says, a line for each of its properties. */
function partLines(names: Names): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  const add = (part: string, line: string) => {
    const lines = parts.get(part)
    if (lines) lines.push(line)
    else parts.set(part, [line])
  }
  for (const [owner, name] of names) {
    if (isOpaque(name)) add(name, textOf(owner))
    else if (owner instanceof Map) addKeys(owner, name, (value) => shallowText(value, names), add)
    else if (!Array.isArray(owner)) {
      if (hasManyParts(name, owner)) add(partOfKeys(name), Object.keys(owner).join())
      for (const [key, value] of Object.entries(owner)) {
        const part = partOf(name, owner, key)
        if (part !== undefined) add(part, `${key}=${shallowText(value, names)}`)
      }
      if (isLocalized(owner)) {
        const { translations, outdated = [] } = owner
        const marked = Object.entries(translations).map(([locale, value]) => {
          const text = textOf(value)
          return [locale, outdated.includes(locale) ? `outdated ${text}` : text] as const
        })
        addKeys(new Map(marked), nameOfTranslations(name), textOf, add)
      }
    }
  }
  return parts
}

function addKeys(
  map: ReadonlyMap<unknown, unknown>,
  name: string,
  toText: (value: unknown) => string,
  add: (part: string, line: string) => void,
) {
  add(partOfKeys(name), [...map.keys()].join())
  for (const [key, value] of map) add(`${name}/${key}`, toText(value))
}

/** A value with the names of the objects that it refers to in place of what they say. */
function shallowText(value: unknown, names: Names): string {
  if (typeof value !== 'object' || value === null) return textOf(value)
  const name = names.get(value)
  if (Array.isArray(value) && !(name && isOpaque(name))) {
    return `[${value.map((item) => shallowText(item, names)).join()}]`
  }
  return name === undefined ? textOf(value) : `@${name}`
}

/** Equal values give equal texts; maps are written as lists of their entries. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, (_, item) => (item instanceof Map ? [...item] : item)) ?? ''
}
