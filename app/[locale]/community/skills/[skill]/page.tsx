import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { PageProposals } from '#app/_components/community/suggest/page-proposals.tsx'
import { SkillParts } from '#app/_components/community/suggest/skill-parts.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit } from '#lib/community/pages/current-visit.ts'
import { listProposals } from '#lib/community/proposals/find-proposal.ts'
import { skillTalkPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/community/skills/[skill]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale: segment, skill: id } = await params
  const locale = resolveLocale(catalog, segment)
  const skill = findSkill(catalog, id)
  const t = await getTranslations({ locale, namespace: 'community' })
  return communityMetadata(catalog.site, locale, skill ? inLocale(skill.name, locale).value : t('name'))
}

/** The proposals about a skill, and what of it can be changed. */
export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const { locale: segment, skill: id } = await params
  const locale = resolveLocale(catalog, segment)
  const visit = await currentOpenVisit()
  const skill = findSkill(catalog, id)
  if (!skill) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  const t = await getTranslations({ locale, namespace: 'community.page' })
  const name = inLocale(skill.name, locale).value
  const page = { kind: 'skill', id: skill.id } as const
  return (
    <CommunityPage
      site={catalog.site}
      path={skillTalkPath(skill.id)}
      viewer={visit.viewer}
      title={name}
      lead={t.rich('lead')}
    >
      <p className="actions mt-4">
        <a href={skillHref(locale, skill.id)}>{t.rich('back')}</a>
      </p>
      <PageProposals
        name={name}
        catalog={catalog}
        proposals={await listProposals(visit.community.store.db, { page })}
      />
      <SkillParts catalog={catalog} skill={skill} />
    </CommunityPage>
  )
}
