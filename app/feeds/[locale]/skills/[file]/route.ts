import { getTranslations } from 'next-intl/server'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { daysOfSkill } from '#lib/model/history/history-views.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findSkillOfFile } from '#lib/site/routes/file-params.ts'
import { skillFeedHref, skillHref } from '#lib/site/routes/routes.ts'

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const found = findSkillOfFile(catalog, await params)
  if (!history || found?.ending !== 'xml') return noSuchFile()
  const { locale, skill } = found
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: skillFeedHref(locale, skill.id), page: skillHref(locale, skill.id) }
  const days = daysOfSkill(history, skill.id)
  const subject = { kind: 'skill', id: skill.id } as const
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, subject, ...addresses }))
}
