import de from '#lib/i18n/messages/de.json'
import en from '#lib/i18n/messages/en.json'
import es from '#lib/i18n/messages/es.json'
import zh from '#lib/i18n/messages/zh.json'
import type { Locale } from '#lib/model/ids.ts'

/** The interface strings by namespace and name, in ICU message syntax. */
export type Messages = typeof en
/** Strings that a team brings: any part of {@link Messages}. */
export type MessageTree = { readonly [key: string]: string | MessageTree }

export const shippedMessages: Readonly<Record<string, MessageTree>> = { en, zh, de, es }

/** The languages whose interface strings come with Rungs. */
export const shippedLocales: readonly string[] = Object.keys(shippedMessages)

/**
 * The interface strings of a locale. What the team brings wins over what Rungs ships;
 * what neither has is taken from the default locale of the site, and at last from English.
 */
export function messagesFor(
  locale: Locale,
  defaultLocale: Locale,
  brought: ReadonlyMap<Locale, MessageTree>,
): Messages {
  const sources = [
    shippedMessages[defaultLocale],
    brought.get(defaultLocale),
    shippedMessages[locale],
    brought.get(locale),
  ]
  return sources.reduce<Messages>((merged, source) => (source ? overlay(merged, source) : merged), en)
}

function overlay<Base extends object>(base: Base, top: object): Base {
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [key, value] of Object.entries(top)) {
    const below = merged.get(key)
    merged.set(key, isTree(value) && isTree(below) ? overlay(below, value) : value)
  }
  return Object.fromEntries(merged) as Base
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
