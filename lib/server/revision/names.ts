import type { SiteContent } from '#lib/content/site-content.ts'

/** The name of every object of a content. */
export type Names = ReadonlyMap<object, string>

/** The properties of these objects are mostly read independently, so each is a part of its own. */
const ofManyParts = /^(?:catalog|site|history|(?:skills|roles)\/[^/]+)$/

/** Values that are always read completely; nothing below them has a name. */
const opaque = /^(?:messages|glossaries)\/[^/]+$|^history\.days$/

export const isOpaque = (name: string): boolean => opaque.test(name)

/** Referenced objects come first, since an object is named at its first occurrence. */
const catalogOrder = ['site', 'ladders', 'scale', 'domains', 'families', 'skills', 'roles'] as const

/**
 * A name for every object of a content that is stable across revisions, such as `skills/mlflow` or
 * `roles/baker.requirements/mlflow.cells/senior`.
 */
export function nameObjects({ catalog, ...others }: SiteContent): Names {
  const names = new Map<object, string>([[catalog, 'catalog']])
  for (const key of catalogOrder) nameBelow(catalog[key], key, names)
  for (const [key, value] of Object.entries(others)) nameBelow(value, key, names)
  return names
}

function nameBelow(value: unknown, name: string, names: Map<object, string>) {
  if (typeof value !== 'object' || value === null || names.has(value)) return
  names.set(value, name)
  if (isOpaque(name)) return
  const separator = Array.isArray(value) || value instanceof Map ? '/' : '.'
  for (const [key, child] of childrenOf(value)) nameBelow(child, `${name}${separator}${key}`, names)
}

function childrenOf(value: object): readonly (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, child]) => [`${key}`, child])
  if (Array.isArray(value)) return value.map((item, index) => [nameOfItem(item, index), item])
  return Object.entries(value)
}

/** An id that identifies a list item independent of its index, or else the index. */
function nameOfItem(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null) return `${index}`
  const { id, skill, level } = item as {
    readonly id?: unknown
    readonly skill?: unknown
    readonly level?: unknown
  }
  const named = [item, skill, level].find(
    (one): one is { readonly id: string } => typeof one === 'object' && one !== null && 'id' in one,
  )
  return named === undefined ? `${index}` : `${id ?? named.id}`
}

/** The part that a property of a named object belongs to; undefined if it is the same in every revision. */
export function partOf(name: string, owner: object, key: string): string | undefined {
  // The id is part of the name.
  if (key === 'id') return undefined
  if (ofManyParts.test(name)) return `${name}.${key}`
  if (!isLocalized(owner)) return name
  // `outdated` belongs to the part of each translation.
  if (key === 'locale' || key === 'translations' || key === 'outdated') return undefined
  return key === 'original' ? name : `${name}.${key}`
}

/** The part for the list of keys of an object whose properties are several parts. */
export const partOfKeys = (name: string): string => `${name}/*`

export const hasManyParts = (name: string, owner: object): boolean =>
  ofManyParts.test(name) || isLocalized(owner)

/** The name of the translations of a text; each translation is a part below it. */
export const nameOfTranslations = (nameOfText: string): string => `${nameOfText}@`

type LocalizedValue = {
  readonly original: unknown
  readonly translations: Readonly<Record<string, unknown>>
  readonly outdated?: readonly string[]
}

export function isLocalized(value: object): value is LocalizedValue {
  return 'original' in value && 'translations' in value
}
