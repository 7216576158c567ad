import { getTranslations } from 'next-intl/server'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/change-feed.ts'
import { findRole, findRoleByAlias } from '#lib/model/find.ts'
import { daysOfRole } from '#lib/model/history-views.ts'
import { fileResponse, movedFile, noSuchFile, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { roleFeedHref, roleHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const { site, roles } = getCatalog()
  if (!findHistory()) return []
  return site.locales.flatMap((locale) => slugsOf(roles).map((slug) => ({ locale, file: `${slug}.xml` })))
}

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/roles/[file]'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || !history || ending !== 'xml') return noSuchFile()
  const renamed = findRoleByAlias(catalog, id)
  if (renamed) return movedFile(roleFeedHref(locale, renamed.id))
  const role = findRole(catalog, id)
  if (!role) return noSuchFile()
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: roleFeedHref(locale, role.id), page: roleHref(locale, role.id) }
  const days = daysOfRole(history, role.id)
  const subject = { kind: 'role', id: role.id } as const
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, subject, ...addresses }))
}
