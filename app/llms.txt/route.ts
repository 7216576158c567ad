import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { llmsText } from '#lib/export/markdown/llms.ts'
import { fileResponse } from '#lib/site/headers/file-response.ts'

/** In the default language, at the address that programs expect. */
export async function GET() {
  const catalog = getCatalog()
  const locale = catalog.site.defaultLocale
  return fileResponse('llms', llmsText(await exportContextFor(catalog.site, locale), catalog))
}
