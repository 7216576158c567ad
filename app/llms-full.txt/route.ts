import { getCatalog } from '#lib/content/index.ts'
import { voiceFor } from '#lib/export/context/export-context-for.ts'
import { llmsFullText } from '#lib/export/markdown/llms.ts'
import { fileResponse } from '#lib/site/headers/file-response.ts'

/** That of the default language, where machines look for it. */
export async function GET() {
  const catalog = getCatalog()
  const locale = catalog.site.defaultLocale
  return fileResponse('llmsFull', llmsFullText(await voiceFor(catalog.site, locale), catalog))
}
