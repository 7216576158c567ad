import { getCatalog } from '#lib/content/index.ts'
import { voiceFor } from '#lib/export/context/export-context-for.ts'
import { skillPdf } from '#lib/export/pdf/pdf.ts'
import { findSkillByName } from '#lib/model/catalog/find.ts'
import { fileResponse, noSuchFile, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || ending !== 'pdf') return noSuchFile()
  const skill = findSkillByName(catalog, id)
  if (!skill) return noSuchFile()
  return fileResponse('pdf', skillPdf(await voiceFor(catalog.site, locale), catalog, skill))
}
