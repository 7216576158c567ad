import { getCatalog } from '#lib/content/index.ts'
import { roleFiles } from '#lib/export/role-files.ts'
import { voiceFor } from '#lib/export/voice-for.ts'
import { findRole, findRoleByAlias } from '#lib/model/find.ts'
import { fileResponse, movedFile, noSuchFile, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { roleFileHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const { site, roles } = getCatalog()
  return site.locales.flatMap((locale) =>
    slugsOf(roles).flatMap((slug) =>
      [...roleFiles.keys()].map((ending) => ({ locale, file: `${slug}.${ending}` })),
    ),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/downloads/[locale]/[file]'>) {
  const catalog = getCatalog()
  const { locale: segment, file: name } = await params
  const { id, ending } = splitFileName(name)
  const locale = findLocale(catalog, segment)
  const file = roleFiles.get(ending)
  if (!locale || !file) return noSuchFile()
  const renamed = findRoleByAlias(catalog, id)
  if (renamed) return movedFile(roleFileHref(locale, renamed.id, ending))
  const role = findRole(catalog, id)
  if (!role) return noSuchFile()
  return fileResponse(file.kind, await file.write(await voiceFor(catalog.site, locale), catalog, role))
}
