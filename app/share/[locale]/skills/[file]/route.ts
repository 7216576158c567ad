import { getTranslations } from 'next-intl/server'
import { getCatalog } from '#lib/content/index.ts'
import { skillCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { noSuchFile, pngResponse } from '#lib/site/headers/file-response.ts'
import { findSkillOfFile } from '#lib/site/routes/file-params.ts'
import { skillPictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const found = findSkillOfFile(catalog, await params)
  if (found?.ending !== 'png') return noSuchFile()
  const { locale, skill } = found
  const card = skillCard(catalog, skill, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, skillPictureHref(locale, skill.id)))
}
