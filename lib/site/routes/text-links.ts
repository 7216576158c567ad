import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

// In the catalog, a link to a page of the site is the path of the page after the locale.
const isPagePath = (href: string): href is Exclude<PagePath, ''> => href.startsWith('/')

/** Resolves the links of texts for the pages of a locale. */
export const textHrefs =
  (locale: Locale) =>
  (href: string): string =>
    isPagePath(href) ? pageHref(locale, href) : href

/** The same with full addresses, for documents outside the site. */
export const textAddresses =
  (site: Pick<Site, 'url'>, locale: Locale) =>
  (href: string): string =>
    isPagePath(href) ? publicAddress(site, pageHref(locale, href)) : href
