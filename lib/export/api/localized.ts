import { proseAddressed } from '#lib/export/context/prose-addressed.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, isTranslated, type Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { apiHref, type PagePath, pageHref } from '#lib/site/routes/routes.ts'

/** By locale; only the languages in which the value is written. The default locale is always there. */
export type ByLocale<Value> = Readonly<Record<string, Value>>

/** What every writer of the open data needs to know. */
export type ApiContext = { readonly site: Site }

/** A value in all languages in which it is written, in the order of the site. */
export function allLocales<Value>({ site }: ApiContext, localized: Localized<Value>): ByLocale<Value> {
  return Object.fromEntries(
    site.locales
      .filter((locale) => isTranslated(localized, locale))
      .map((locale) => [locale, inLocale(localized, locale).value]),
  )
}

/** A Markdown text in all languages in which it is written; its links lead to the pages of the same language. */
export function proseInLocales(context: ApiContext, text: Localized<string>): ByLocale<string> {
  const { site } = context
  return Object.fromEntries(
    site.locales
      .filter((locale) => isTranslated(text, locale))
      .map((locale) => [locale, proseAddressed(site, locale, inLocale(text, locale).value)]),
  )
}

/** The public address of a document of the open data, or of a thing in it. */
export function apiAddress({ site }: ApiContext, file: string): string {
  return publicAddress(site, apiHref(file))
}

/** The pages that show something, one for each locale. */
export function pages({ site }: ApiContext, path: PagePath): ByLocale<string> {
  return pagesAt({ site }, (locale) => pageHref(locale, path))
}

export function pagesAt({ site }: ApiContext, href: (locale: Locale) => string): ByLocale<string> {
  return Object.fromEntries(site.locales.map((locale) => [locale, publicAddress(site, href(locale))]))
}
