import { getRequestConfig } from 'next-intl/server'
import { getContent } from '#lib/content/index.ts'
import { cachedMessages } from '#lib/i18n/messages.ts'

/** What next-intl needs to know for the page that is being rendered. */
export default getRequestConfig(async ({ locale: asked }) => {
  const { catalog, messages } = getContent()
  const { defaultLocale, locales } = catalog.site
  const wanted = asked ?? (await (await import('next/root-params')).locale())
  const locale = locales.find((known) => known === wanted) ?? defaultLocale
  return { locale, timeZone: 'UTC', messages: cachedMessages(locale, defaultLocale, messages) }
})
