import { getTranslations } from 'next-intl/server'
import { getCatalog } from '#lib/content/index.ts'
import { pairCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { findPair, isBuiltAhead, pairsBuiltAhead } from '#lib/model/role-pairs.ts'
import { movedFile, noSuchFile, pngResponse, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, pairSlugs } from '#lib/site/page-params.ts'
import { pairPictureHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const catalog = getCatalog()
  return catalog.site.locales.flatMap((locale) =>
    pairSlugs(pairsBuiltAhead(catalog)).map(({ role, other }) => ({ locale, role, file: `${other}.png` })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/compare/[role]/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, role, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  const pair = findPair(catalog, role, id)
  // A picture for each pair that a crawler may try would be drawn while it waits.
  if (!locale || ending !== 'png' || !pair || !isBuiltAhead(catalog, pair)) return noSuchFile()
  const [a, b] = pair
  const address = pairPictureHref(locale, a.id, b.id)
  if (a.id !== role || b.id !== id) return movedFile(address)
  const card = pairCard(catalog, pair, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, address))
}
