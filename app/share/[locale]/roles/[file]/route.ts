import { getCatalog } from '#lib/content/index.ts'
import { roleCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { findRoleByName } from '#lib/model/catalog/find.ts'
import { noSuchFile, pngResponse, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { rolePictureHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/share/[locale]/roles/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || ending !== 'png') return noSuchFile()
  const role = findRoleByName(catalog, id)
  if (!role) return noSuchFile()
  const card = roleCard(catalog, role, locale, await getTranslations({ locale }))
  return pngResponse(await shareImage(card, rolePictureHref(locale, role.id)))
}
