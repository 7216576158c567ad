import { getTranslations } from 'next-intl/server'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { changeFeed } from '#lib/export/change-feed.ts'
import { findSkill, findSkillByAlias } from '#lib/model/find.ts'
import { daysOfSkill } from '#lib/model/history-views.ts'
import { fileResponse, movedFile, noSuchFile, splitFileName } from '#lib/site/file-response.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { skillFeedHref, skillHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  const { site, skills } = getCatalog()
  if (!findHistory()) return []
  return site.locales.flatMap((locale) => slugsOf(skills).map((slug) => ({ locale, file: `${slug}.xml` })))
}

export async function GET(_: Request, { params }: RouteContext<'/feeds/[locale]/skills/[file]'>) {
  const catalog = getCatalog()
  const history = findHistory()
  const { locale: segment, file } = await params
  const { id, ending } = splitFileName(file)
  const locale = findLocale(catalog, segment)
  if (!locale || !history || ending !== 'xml') return noSuchFile()
  const renamed = findSkillByAlias(catalog, id)
  if (renamed) return movedFile(skillFeedHref(locale, renamed.id))
  const skill = findSkill(catalog, id)
  if (!skill) return noSuchFile()
  const t = await getTranslations({ locale, namespace: 'changes' })
  const addresses = { self: skillFeedHref(locale, skill.id), page: skillHref(locale, skill.id) }
  const days = daysOfSkill(history, skill.id)
  const subject = { kind: 'skill', id: skill.id } as const
  return fileResponse('feed', changeFeed({ catalog, history, locale, t, days, subject, ...addresses }))
}
