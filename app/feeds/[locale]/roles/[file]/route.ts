import { getTranslations } from 'next-intl/server'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { daysOfRole } from '#lib/model/history/history-views.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findRoleOfFile } from '#lib/site/routes/file-params.ts'
import { roleFeedHref, roleHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/roles/[file]'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const found = findRoleOfFile(catalog, await params)
  if (!history || found?.ending !== 'xml') return noSuchFile()
  const { locale, role } = found
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: roleFeedHref(locale, role.id), page: roleHref(locale, role.id) }
  const days = daysOfRole(history, role.id)
  const subject = { kind: 'role', id: role.id } as const
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, subject, ...addresses }))
}
