import { createTranslator } from 'next-intl'
import type { Voice } from '#lib/export/context/export-context.ts'
import { cachedMessages, type MessageTree } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

const none: ReadonlyMap<Locale, MessageTree> = new Map()

/** An export context with the messages of Rungs, as in a route. */
export function voiceOf({ site }: Pick<Catalog, 'site'>, locale: Locale = site.defaultLocale): Voice {
  const messages = cachedMessages(locale, site.defaultLocale, none)
  const t = createTranslator({ locale, messages })
  const provenance = createTranslator({ locale, messages, namespace: 'provenance' })
  return { site, locale, t, provenance }
}
