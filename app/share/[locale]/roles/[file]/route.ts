import { getTranslations } from 'next-intl/server'
import { getCatalog } from '#lib/content/index.ts'
import { roleCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { findRole, findRoleByAlias } from '#lib/model/find.ts'
import { movedFile, noSuchFile, pngResponse, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { rolePictureHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const { site, roles } = getCatalog()
  return site.locales.flatMap((locale) => slugsOf(roles).map((slug) => ({ locale, file: `${slug}.png` })))
}

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/roles/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || ending !== 'png') return noSuchFile()
  const renamed = findRoleByAlias(catalog, id)
  if (renamed) return movedFile(rolePictureHref(locale, renamed.id))
  const role = findRole(catalog, id)
  if (!role) return noSuchFile()
  const card = roleCard(catalog, role, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, rolePictureHref(locale, role.id)))
}
