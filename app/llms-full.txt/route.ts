import { getCatalog } from '#lib/content/index.ts'
import { llmsFullText } from '#lib/export/llms.ts'
import { voiceFor } from '#lib/export/voice-for.ts'
import { fileResponse } from '#lib/site/file-response.ts'

/** That of the default language, where machines look for it. */
export async function GET() {
  const catalog = getCatalog()
  const locale = catalog.site.defaultLocale
  return fileResponse('llmsFull', llmsFullText(await voiceFor(catalog.site, locale), catalog))
}
