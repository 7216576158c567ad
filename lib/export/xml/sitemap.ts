import { escapeXml } from '#lib/export/xml/xml.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { SitePage } from '#lib/site/metadata/site-pages.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { pageHref, sitemapOfHref } from '#lib/site/routes/routes.ts'

/** With more addresses, each locale has its own sitemap. */
const mostAddresses = 10_000

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export const hasSitemapForEach = (site: Site, pages: readonly SitePage[]): boolean =>
  pages.length * site.locales.length > mostAddresses

/** The sitemap, or the index of the sitemaps of all locales. */
export function sitemap(site: Site, pages: readonly SitePage[]): string {
  if (!hasSitemapForEach(site, pages)) return sitemapOf(site, pages, site.locales)
  const files = site.locales.map((locale) => address(site, sitemapOfHref(locale)))
  const entries = files.map((file) => `<sitemap><loc>${file}</loc></sitemap>\n`)
  return `${declaration}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`
}

/** The pages in the given locales, each with its alternates in all locales in which it has texts of its own. */
export function sitemapOf(site: Site, pages: readonly SitePage[], locales: readonly Locale[]): string {
  const entries = pages.flatMap(({ path, updated, locales: findLocales }) => {
    const written = findLocales()
    const others = written.map((other) => link(other, address(site, pageHref(other, path))))
    const alternates = [...others, link('x-default', address(site, pageHref(site.defaultLocale, path)))].join(
      '',
    )
    const day = updated ? `<lastmod>${updated}</lastmod>` : ''
    return locales
      .filter((locale) => written.includes(locale))
      .map((locale) => `<url><loc>${address(site, pageHref(locale, path))}</loc>${day}${alternates}</url>\n`)
  })
  const open = `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`
  return `${declaration}${open}\n${entries.join('')}</urlset>\n`
}

const link = (language: string, href: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`

const address = (site: Site, href: string): string => escapeXml(publicAddress(site, href))
