import { getCatalog } from '#lib/content/index.ts'
import { voiceFor } from '#lib/export/context/export-context-for.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { findRoleByName } from '#lib/model/catalog/find.ts'
import { fileResponse, noSuchFile, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file: name } = await params
  const { id, ending } = splitFileName(name)
  const locale = findLocale(catalog, segment)
  const file = roleFiles.get(ending)
  if (!locale || !file) return noSuchFile()
  const role = findRoleByName(catalog, id)
  if (!role) return noSuchFile()
  return fileResponse(file.kind, await file.write(await voiceFor(catalog.site, locale), catalog, role))
}
