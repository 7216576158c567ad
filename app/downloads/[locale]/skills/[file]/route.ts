import { getCatalog } from '#lib/content/index.ts'
import { skillPdf } from '#lib/export/pdf.ts'
import { voiceFor } from '#lib/export/voice-for.ts'
import { findSkill, findSkillByAlias } from '#lib/model/find.ts'
import { fileResponse, movedFile, noSuchFile, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { skillFileHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const { site, skills } = getCatalog()
  return site.locales.flatMap((locale) => slugsOf(skills).map((slug) => ({ locale, file: `${slug}.pdf` })))
}

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || ending !== 'pdf') return noSuchFile()
  const renamed = findSkillByAlias(catalog, id)
  if (renamed) return movedFile(skillFileHref(locale, renamed.id, ending))
  const skill = findSkill(catalog, id)
  if (!skill) return noSuchFile()
  return fileResponse('pdf', skillPdf(await voiceFor(catalog.site, locale), catalog, skill))
}
