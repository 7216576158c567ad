import { type NextRequest, NextResponse } from 'next/server'
import { getCatalog } from '#lib/content/index.ts'
import { findPair } from '#lib/model/role-pairs.ts'
import { findLocale } from '#lib/site/page-params.ts'
import { comparePairHref, rootHref } from '#lib/site/routes.ts'

export const config = { matcher: ['/(.*%.*)', '/:locale/compare/:role/:other'] }

/**
 * Answers an address that cannot be decoded with the page for it; Next by itself would answer 500.
 * Pages of pairs are rendered on demand, where `notFound()` leaves the body to scripts and a redirect is
 * written twice: a pair that does not exist is led to an address without a page, another order to the right one.
 * The Markdown of a pair has a route that answers all that.
 */
export default function proxy(request: NextRequest) {
  try {
    const segments = request.nextUrl.pathname.split('/').map(decodeURIComponent)
    return answerPair(request, segments) ?? NextResponse.next()
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return NextResponse.rewrite(new URL(rootHref('/400'), request.url), { status: 400 })
  }
}

function answerPair(request: NextRequest, segments: readonly string[]): NextResponse | undefined {
  const [, segment = '', section, role = '', other = '', ...more] = segments
  if (section !== 'compare' || other === '' || other.endsWith('.md') || more.length > 0) return undefined
  const catalog = getCatalog()
  const locale = findLocale(catalog, segment)
  const pair = findPair(catalog, role, other)
  if (!locale || !pair)
    return NextResponse.rewrite(new URL(rootHref('/404/no-page'), request.url), { status: 404 })
  const [a, b] = pair
  if (a.id === role && b.id === other) return undefined
  return NextResponse.redirect(new URL(comparePairHref(locale, a.id, b.id), request.url), 308)
}
