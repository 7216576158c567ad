import Negotiator from 'negotiator'
import { getCatalog } from '#lib/content/index.ts'
import type { Locale } from '#lib/model/ids.ts'
import { homeHref } from '#lib/site/routes.ts'

export const dynamic = 'force-dynamic'

/** Sends a reader to the home page in the language that the browser asks for, else in the default one. */
export function GET(request: Request): Response {
  const { locales, defaultLocale } = getCatalog().site
  const headers = { 'accept-language': request.headers.get('accept-language') ?? '' }
  const [wanted] = new Negotiator({ headers }).languages([...locales])
  const locale: Locale = locales.find((known) => known === wanted) ?? defaultLocale
  return new Response(null, {
    status: 307,
    headers: { Location: homeHref(locale), Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
}
