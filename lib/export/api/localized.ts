import { proseAddressed } from '#lib/export/context/prose-addressed.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, isTranslated, type Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { apiHref, type PagePath, pageHref } from '#lib/site/routes/routes.ts'

/** By locale; only locales with a translation, and always the default one. */
export type ByLocale<Value> = Readonly<Record<string, Value>>

/** What every part of the open data is written from. */
export type ApiContext = { readonly site: Site }

/** A value in every locale that has a translation, in the order of the site. */
export function allLocales<Value>({ site }: ApiContext, localized: Localized<Value>): ByLocale<Value> {
  return Object.fromEntries(
    site.locales
      .filter((locale) => isTranslated(localized, locale))
      .map((locale) => [locale, inLocale(localized, locale).value]),
  )
}

/** A Markdown text in every locale that has a translation; its links point to pages of the same locale. */
export function proseInLocales(context: ApiContext, text: Localized<string>): ByLocale<string> {
  const { site } = context
  return Object.fromEntries(
    site.locales
      .filter((locale) => isTranslated(text, locale))
      .map((locale) => [locale, proseAddressed(site, locale, inLocale(text, locale).value)]),
  )
}

/** The public address of a document of the open data, or of an item in it. */
export function apiAddress({ site }: ApiContext, file: string): string {
  return publicAddress(site, apiHref(file))
}

/** The addresses of a page, one for each locale. */
export function pages({ site }: ApiContext, path: PagePath): ByLocale<string> {
  return pagesAt({ site }, (locale) => pageHref(locale, path))
}

export function pagesAt({ site }: ApiContext, href: (locale: Locale) => string): ByLocale<string> {
  return Object.fromEntries(site.locales.map((locale) => [locale, publicAddress(site, href(locale))]))
}
