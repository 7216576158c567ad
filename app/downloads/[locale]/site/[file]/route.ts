import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { catalogueFiles } from '#lib/export/downloads/catalogue-files.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/site/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file: name } = await params
  const locale = findLocale(catalog, segment)
  const file = catalogueFiles.get(name)
  if (!locale || !file) return noSuchFile()
  return fileResponse(file.kind, file.write(await exportContextFor(catalog.site, locale), catalog))
}
