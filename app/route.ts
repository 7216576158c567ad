import { getCatalog } from '#lib/content/index.ts'
import { preferredLocale } from '#lib/site/routes/language-choice.ts'
import { rootHref } from '#lib/site/routes/routes.ts'

export const dynamic = 'force-dynamic'

/** While developing, redirects to the home page in a language that the browser prefers, as the server does. */
export function GET(request: Request): Response {
  const { locales, defaultLocale } = getCatalog().site
  const locale = preferredLocale(request.headers.get('accept-language') ?? '', locales, defaultLocale)
  return new Response(null, { status: 307, headers: { Location: rootHref(`/${locale}`) } })
}
