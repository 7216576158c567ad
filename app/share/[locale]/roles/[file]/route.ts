import { getTranslations } from 'next-intl/server'
import { getCatalog } from '#lib/content/index.ts'
import { roleCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { noSuchFile, pngResponse } from '#lib/site/headers/file-response.ts'
import { findRoleOfFile } from '#lib/site/routes/file-params.ts'
import { rolePictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/roles/[file]'>) {
  const catalog = getCatalog()
  const found = findRoleOfFile(catalog, await params)
  if (found?.ending !== 'png') return noSuchFile()
  const { locale, role } = found
  const card = roleCard(catalog, role, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, rolePictureHref(locale, role.id)))
}
