import { getCatalog } from '#lib/content/index.ts'
import { skillCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { findSkillByName } from '#lib/model/catalog/find.ts'
import { noSuchFile, pngResponse, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { skillPictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || ending !== 'png') return noSuchFile()
  const skill = findSkillByName(catalog, id)
  if (!skill) return noSuchFile()
  const card = skillCard(catalog, skill, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, skillPictureHref(locale, skill.id)))
}
