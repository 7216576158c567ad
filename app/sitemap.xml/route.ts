import { findHistory, getCatalog } from '#lib/content/index.ts'
import { sitemap } from '#lib/export/sitemap.ts'
import { sitePages } from '#lib/site/site-pages.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const catalog = getCatalog()
  const xml = sitemap(catalog.site, sitePages(catalog, findHistory()))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
