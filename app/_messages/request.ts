import { getRequestConfig } from 'next-intl/server'
import { getContent } from '#lib/content/index.ts'
import { cachedMessages } from '#lib/i18n/messages.ts'

/** The locale and messages of the page that is being rendered, for next-intl. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const { catalog, messages } = getContent()
  const { defaultLocale, locales } = catalog.site
  const requested = wanted ?? (await (await import('next/root-params')).locale())
  const locale = locales.find((known) => known === requested) ?? defaultLocale
  return { locale, timeZone: 'UTC', messages: cachedMessages(locale, defaultLocale, messages) }
})
