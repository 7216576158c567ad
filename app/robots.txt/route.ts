import { getCatalog } from '#lib/content/index.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { sitemapHref } from '#lib/site/routes/routes.ts'

/** Everything may be crawled; pages that should not be indexed have a robots tag. */
export const dynamic = 'force-dynamic'

export function GET(): Response {
  const lines = ['User-agent: *', 'Allow: /', `Sitemap: ${publicAddress(getCatalog().site, sitemapHref())}`]
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(`${lines.join('\n')}\n`, { headers })
}
