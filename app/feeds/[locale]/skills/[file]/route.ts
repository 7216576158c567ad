import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import { findSkillByName } from '#lib/model/catalog/find.ts'
import { daysOfSkill } from '#lib/model/history/history-views.ts'
import { fileResponse, noSuchFile, splitFileName } from '#lib/site/headers/file-response.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'
import { skillFeedHref, skillHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || !history || ending !== 'xml') return noSuchFile()
  const skill = findSkillByName(catalog, id)
  if (!skill) return noSuchFile()
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: skillFeedHref(locale, skill.id), page: skillHref(locale, skill.id) }
  const days = daysOfSkill(history, skill.id)
  const subject = { kind: 'skill', id: skill.id } as const
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, subject, ...addresses }))
}
