import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { skillPdf } from '#lib/export/pdf/pdf.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findSkillOfFile } from '#lib/site/routes/file-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const found = findSkillOfFile(catalog, await params)
  if (found?.ending !== 'pdf') return noSuchFile()
  const { locale, skill } = found
  return fileResponse('pdf', skillPdf(await exportContextFor(catalog.site, locale), catalog, skill))
}
