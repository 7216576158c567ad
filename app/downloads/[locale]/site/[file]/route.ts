import { getCatalog } from '#lib/content/index.ts'
import { catalogueFiles } from '#lib/export/catalogue-files.ts'
import { voiceFor } from '#lib/export/voice-for.ts'
import { fileResponse, noSuchFile } from '#lib/site/file-response.ts'
import { findLocale } from '#lib/site/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/site/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file: name } = await params
  const locale = findLocale(catalog, segment)
  const file = catalogueFiles.get(name)
  if (!locale || !file) return noSuchFile()
  return fileResponse(file.kind, file.write(await voiceFor(catalog.site, locale), catalog))
}
