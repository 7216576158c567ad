import { getTranslations } from 'next-intl/server'
import { getCatalog } from '#lib/content/index.ts'
import { pairCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { noSuchFile, pngResponse } from '#lib/site/headers/file-response.ts'
import { findPairOfFile } from '#lib/site/routes/file-params.ts'
import { pairPictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/compare/[role]/[file]'>) {
  const catalog = getCatalog()
  const found = findPairOfFile(catalog, await params)
  if (found?.ending !== 'png') return noSuchFile()
  const { locale, pair } = found
  const [a, b] = pair
  const address = pairPictureHref(locale, a.id, b.id)
  const card = pairCard(catalog, pair, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, address))
}
