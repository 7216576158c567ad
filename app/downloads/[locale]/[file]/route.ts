import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findRoleOfFile } from '#lib/site/routes/file-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/[file]'>) {
  const catalog = getCatalog()
  const found = findRoleOfFile(catalog, await params)
  const file = found && roleFiles.get(found.ending)
  if (!file) return noSuchFile()
  const { locale, role } = found
  return fileResponse(
    file.kind,
    await file.write(await exportContextFor(catalog.site, locale), catalog, role),
  )
}
