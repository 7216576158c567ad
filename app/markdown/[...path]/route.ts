import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { findMarkdownAlternate } from '#lib/export/markdown/markdown-alternates.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

const ending = '.md'

/** Served at the address of the page with `.md` appended; see the rewrite in next.config.ts. */
export async function GET(_: Request, { params }: RouteContext<'/markdown/[...path]'>) {
  const catalog = getCatalog()
  const { path } = await params
  const requested = path.slice(1).join('/')
  const locale = findLocale(catalog, path[0] ?? '')
  const alternate = requested.endsWith(ending)
    ? findMarkdownAlternate(catalog, requested.slice(0, -ending.length).split('/'))
    : undefined
  if (!locale || !alternate) return noSuchFile()
  return fileResponse('markdown', alternate.write(await exportContextFor(catalog.site, locale)))
}
