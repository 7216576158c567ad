import de from '#lib/i18n/messages/de.json'
import en from '#lib/i18n/messages/en.json'
import es from '#lib/i18n/messages/es.json'
import ja from '#lib/i18n/messages/ja.json'
import zh from '#lib/i18n/messages/zh.json'
import { cached } from '#lib/model/catalog/cached.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/** The interface strings by namespace and name, in ICU message syntax. */
export type Messages = typeof en
/** Messages of a team: any part of {@link Messages}. */
export type MessageTree = { readonly [key: string]: string | MessageTree }

export const shippedMessages: Readonly<Record<string, MessageTree>> = { en, zh, de, es, ja }

/** The locales whose messages come with Rungs. */
export const shippedLocales: readonly string[] = Object.keys(shippedMessages)

/** The locales of the interface: those that Rungs ships, and those that the team provides. */
export const interfaceLocales = (brought: ReadonlyMap<Locale, MessageTree>): readonly string[] => [
  ...shippedLocales,
  ...brought.keys(),
]

/** For merged messages, the locale of each message that is a fallback, by name such as `site.roles`. */
const fallbacks = new WeakMap<object, ReadonlyMap<string, string>>()

/** The locales of those messages that were taken from another locale, by name. */
export const fallbackLocales = (messages: object): ReadonlyMap<string, string> =>
  fallbacks.get(messages) ?? new Map()

/** The locale of all messages with a prefix, where all are taken from the same other locale. */
export function commonFallback(messages: Messages, beginning: string): string | undefined {
  const names = pathsOf(messages).filter((name) => name.startsWith(beginning))
  const languages = fallbackLocales(messages)
  const [first, ...others] = new Set(names.map((name) => languages.get(name)))
  return others.length === 0 ? first : undefined
}

/**
 * The messages of a locale. Those of the team override those of Rungs; missing ones are taken from the default locale
 * of the site, and finally from English.
 */
export function messagesFor(
  locale: Locale,
  defaultLocale: Locale,
  brought: ReadonlyMap<Locale, MessageTree>,
): Messages {
  const sources = [
    { of: defaultLocale, tree: shippedMessages[defaultLocale] },
    { of: defaultLocale, tree: brought.get(defaultLocale) },
    { of: locale, tree: shippedMessages[locale] },
    { of: locale, tree: brought.get(locale) },
  ]
  const messages = sources.reduce<Messages>((merged, { tree }) => (tree ? overlay(merged, tree) : merged), {
    ...en,
  })
  const languages = new Map(pathsOf(en).map((path): [string, string] => [path, 'en']))
  for (const { of, tree } of sources) for (const path of pathsOf(tree ?? {})) languages.set(path, of)
  fallbacks.set(messages, new Map([...languages].filter(([, language]) => language !== locale)))
  return messages
}

/** The same, merged once per set of team messages, because every page needs all of them. */
export const cachedMessages = (
  locale: Locale,
  defaultLocale: Locale,
  brought: ReadonlyMap<Locale, MessageTree>,
): Messages =>
  cached(brought, `${locale} ${defaultLocale}`, () => messagesFor(locale, defaultLocale, brought))

function overlay<Base extends object>(base: Base, top: object): Base {
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [key, value] of Object.entries(top)) {
    const below = merged.get(key)
    merged.set(key, isTree(value) && isTree(below) ? overlay(below, value) : value)
  }
  return Object.fromEntries(merged) as Base
}

function pathsOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${path}${key}` : pathsOf(value, `${path}${key}.`),
  )
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
