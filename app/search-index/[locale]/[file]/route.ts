import { getContent } from '#lib/content/index.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { cached } from '#lib/model/catalog/cached.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { namesFile } from '#lib/search/core/index-format.ts'
import { type IndexFile, indexFiles } from '#lib/search/index/index-files.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

type Params = RouteContext<'/search-index/[locale]/[file]'>

/** A file of the search index. All but the first are named by a hash of their content. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { locale: segment, file } = await params
  const content = getContent()
  const locale = findLocale(content.catalog, segment)
  const found = locale && filesOf(content, locale).find(({ name }) => name === file)
  if (!found) return new Response(null, { status: 404 })
  const keeping = found.name === namesFile ? 'no-cache' : 'public, max-age=31536000, immutable'
  return new Response(found.text, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': keeping },
  })
}

/** Computed once for a revision; while developing, for every request. */
function filesOf({ catalog, messages }: Content, locale: Locale): readonly IndexFile[] {
  return cached(catalog, `search index ${locale}`, () => {
    const words = messagesFor(locale, catalog.site.defaultLocale, messages).search.script
    return indexFiles(catalog, locale, words)
  })
}

type Content = ReturnType<typeof getContent>
