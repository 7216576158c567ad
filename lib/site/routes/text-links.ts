import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

// In the catalog, a link of a text to a page of the site is the path of the page behind the locale.
const isPagePath = (href: string): href is Exclude<PagePath, ''> => href.startsWith('/')

/** Where the links of texts lead on the pages of a locale. */
export const textHrefs =
  (locale: Locale) =>
  (href: string): string =>
    isPagePath(href) ? pageHref(locale, href) : href

/** The same in full, for what is read away from the site. */
export const textAddresses =
  (site: Pick<Site, 'url'>, locale: Locale) =>
  (href: string): string =>
    isPagePath(href) ? publicAddress(site, pageHref(locale, href)) : href
