import { getCatalog } from '#lib/content/index.ts'
import { siteCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { noSuchFile, pngResponse } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { sitePictureHref } from '#lib/site/routes/routes.ts'

const name = 'site.png'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const locale = findLocale(catalog, segment)
  if (!locale || file !== name) return noSuchFile()
  const card = siteCard(catalog, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, sitePictureHref(locale)))
}
