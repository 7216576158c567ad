import { findHistory, getContent } from '#lib/content/index.ts'
import { sitemap } from '#lib/export/xml/sitemap.ts'
import { interfaceLocales } from '#lib/i18n/messages.ts'
import { sitePages } from '#lib/site/metadata/site-pages.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { catalog, messages } = getContent()
  const xml = sitemap(catalog.site, sitePages(catalog, findHistory(), interfaceLocales(messages)))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
