import { getCatalog } from '#lib/content/index.ts'
import { pairCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { findPair } from '#lib/model/compare/role-pairs.ts'
import { noSuchFile, pngResponse, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { pairPictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/compare/[role]/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, role, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  const pair = findPair(catalog, role, id)
  if (!locale || ending !== 'png' || !pair) return noSuchFile()
  const [a, b] = pair
  const address = pairPictureHref(locale, a.id, b.id)
  const card = pairCard(catalog, pair, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, address))
}
