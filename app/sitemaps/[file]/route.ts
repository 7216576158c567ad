import { findHistory, getContent } from '#lib/content/index.ts'
import { hasSitemapForEach, sitemapOf } from '#lib/export/xml/sitemap.ts'
import { interfaceLocales } from '#lib/i18n/messages.ts'
import { noSuchFile } from '#lib/site/headers/file-response.ts'
import { sitePages } from '#lib/site/metadata/site-pages.ts'
import { splitFileName } from '#lib/site/routes/file-params.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const { catalog, messages } = getContent()
  const pages = sitePages(catalog, findHistory(), interfaceLocales(messages))
  const { id, ending } = splitFileName((await params).file)
  const locale = findLocale(catalog, id)
  if (!locale || ending !== 'xml' || !hasSitemapForEach(catalog.site, pages)) return noSuchFile()
  const xml = sitemapOf(catalog.site, pages, [locale])
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
