import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { llmsText } from '#lib/export/markdown/llms.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/[locale]/llms.txt'>) {
  const catalog = getCatalog()
  const locale = findLocale(catalog, (await params).locale)
  if (!locale) return noSuchFile()
  return fileResponse('llms', llmsText(await exportContextFor(catalog.site, locale), catalog))
}
