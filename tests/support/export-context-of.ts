import type { ExportContext } from '#lib/export/context/export-context.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { cachedMessages, type MessageTree } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

const none: ReadonlyMap<Locale, MessageTree> = new Map()

/** An export context with the messages of Rungs, as in a route. */
export function exportContextOf(
  { site }: Pick<Catalog, 'site'>,
  locale: Locale = site.defaultLocale,
): ExportContext {
  const messages = cachedMessages(locale, site.defaultLocale, none)
  const t = cachedTranslator(messages, locale)
  const provenance = cachedTranslator(messages, locale, 'provenance')
  return { site, locale, t, provenance }
}
