import { getRequestConfig } from 'next-intl/server'
import { getContent } from '#lib/content/index.ts'
import { type Messages, type MessageTree, messagesFor } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/ids.ts'

// Every page asks for all messages of its locale, so they are laid over one another once for a content.
const merged = new WeakMap<ReadonlyMap<Locale, MessageTree>, Map<Locale, Messages>>()

/** What next-intl needs to know for the page that is being rendered. */
export default getRequestConfig(async ({ locale: asked }) => {
  const { catalog, messages } = getContent()
  const { defaultLocale, locales } = catalog.site
  const wanted = asked ?? (await (await import('next/root-params')).locale())
  const locale = locales.find((known) => known === wanted) ?? defaultLocale
  const known = merged.get(messages) ?? new Map<Locale, Messages>()
  merged.set(messages, known)
  const own = known.get(locale) ?? messagesFor(locale, defaultLocale, messages)
  known.set(locale, own)
  return { locale, timeZone: 'UTC', messages: own }
})
