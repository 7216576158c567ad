import { getContent } from '#lib/content/index.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/ids.ts'
import { namesFile } from '#lib/search/index-format.ts'
import { type IndexFile, indexFiles } from '#lib/search-index/index-files.ts'
import { findLocale } from '#lib/site/page-params.ts'

// Made once per process; while somebody writes, whenever a search begins.
const remembered = new Map<Locale, readonly IndexFile[]>()
const isWriting = process.env.NODE_ENV === 'development'

type Params = RouteContext<'/search-index/[locale]/[file]'>

/** A file of the search index. All but the first have a name that belongs to their content. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { locale: segment, file } = await params
  const content = getContent()
  const locale = findLocale(content.catalog, segment)
  const found =
    locale && filesOf(content, locale, isWriting && file === namesFile).find(({ name }) => name === file)
  if (!found) return new Response(null, { status: 404 })
  const kept = found.name === namesFile ? 'public, max-age=600' : 'public, max-age=31536000, immutable'
  return new Response(found.text, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': kept },
  })
}

function filesOf({ catalog, messages }: Content, locale: Locale, isOutdated = false): readonly IndexFile[] {
  const known = remembered.get(locale)
  if (known && !isOutdated) return known
  const words = messagesFor(locale, catalog.site.defaultLocale, messages).search.script
  const files = indexFiles(catalog, locale, words)
  remembered.set(locale, files)
  return files
}

type Content = ReturnType<typeof getContent>
