import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { daysOfSite } from '#lib/model/history/history-views.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { changesHref, feedHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/changes.xml'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const locale = findLocale(catalog, (await params).locale)
  if (!locale || !history) return noSuchFile()
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: feedHref(locale), page: changesHref(locale) }
  const days = daysOfSite(history)
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, ...addresses }))
}
