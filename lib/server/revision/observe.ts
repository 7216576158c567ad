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
import { ObservedMap } from '#lib/server/revision/observed-map.ts'
import { partNumber } from '#lib/server/revision/parts.ts'
import { type OnRead, ReadingHandler } from '#lib/server/revision/reading-handler.ts'

type Context = {
  readonly names: Names
  readonly observed: Map<object, unknown>
  readonly onRead: OnRead
}

/**
 * Wraps a content so that reading it reports the number of each part; see {@link file://./parts.ts}. Object identity
 * is preserved.
 */
export function observe(content: SiteContent, onRead: OnRead): SiteContent {
  const context: Context = { names: nameObjects(content), observed: new Map(), onRead }
  const observed = Object.entries(content).map(([key, value]) => [key, observeValue(value, context)])
  return Object.fromEntries(observed) as SiteContent
}

function observeValue(value: unknown, context: Context): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = context.observed.get(value)
  if (known) return known
  const name = context.names.get(value)
  if (name === undefined || isOpaque(name)) return value
  if (Array.isArray(value)) return value.map((item) => observeValue(item, context))
  if (value instanceof Map) return observeMap(value, name, context)
  return observeObject(value, name, context)
}

function observeMap(map: ReadonlyMap<unknown, unknown>, name: string, context: Context): unknown {
  const entries = [...map].map(([key, value]) => [key, observeValue(value, context)] as const)
  const observed = new ObservedMap(entries, {
    onKey: (key) => context.onRead(partNumber(`${name}/${key}`)),
    onKeys: () => context.onRead(partNumber(partOfKeys(name))),
  })
  context.observed.set(map, observed)
  return observed
}

function observeObject(object: object, name: string, context: Context): unknown {
  const target: Record<string, unknown> = {}
  const parts = hasManyParts(name, object)
    ? { partOf: (key: string) => partOf(name, object, key), all: partOfKeys(name) }
    : { common: name, partOf: () => name, all: name }
  const proxy = new Proxy(target, new ReadingHandler(parts, context.onRead))
  context.observed.set(object, proxy)
  for (const [key, value] of Object.entries(object)) {
    const isOfTexts = key === 'translations' && isLocalized(object)
    target[key] = isOfTexts
      ? observeTranslations({ ...object.translations }, name, context.onRead)
      : observeValue(value, context)
  }
  return proxy
}

function observeTranslations(
  translations: Record<string, unknown>,
  nameOfText: string,
  onRead: OnRead,
): unknown {
  const name = nameOfTranslations(nameOfText)
  const parts = { partOf: (key: string) => `${name}/${key}`, all: partOfKeys(name) }
  return new Proxy(translations, new ReadingHandler(parts, onRead))
}
