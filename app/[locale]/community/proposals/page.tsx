import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProposalFilterForm } from '#app/_components/community/proposal/proposal-filter-form.tsx'
import { ProposalList } from '#app/_components/community/proposal/proposal-list.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { listProposals } from '#lib/community/proposals/find-proposal.ts'
import { parseFilter } from '#lib/community/proposals/parse-filter.ts'
import { proposalsPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/proposals'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.list' })
  return communityMetadata(site, locale, t('title'))
}

export default async function Page({ params, searchParams }: Props) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const { community, viewer } = await currentOpenVisit()
  const t = await getTranslations({ locale, namespace: 'community.list' })
  const query = await searchParams
  const wanted = { state: firstOf(query.state), class: firstOf(query.class), by: firstOf(query.by) }
  const filter = parseFilter(wanted, viewer?.account.id)
  const proposals = await listProposals(community.store.db, filter)
  const isFiltered = Object.keys(filter).length > 0
  return (
    <CommunityPage site={catalog.site} path={proposalsPath} viewer={viewer} title={t.rich('title')}>
      <ProposalFilterForm wanted={wanted} isMember={viewer !== undefined} />
      {proposals.length === 0 && (
        <p className="notice">{isFiltered ? t.rich('noneFound') : t.rich('none')}</p>
      )}
      <ProposalList proposals={proposals} catalog={catalog} />
    </CommunityPage>
  )
}
