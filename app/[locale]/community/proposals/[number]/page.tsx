import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { nameOfChange } from '#app/_components/community/proposal/part-name.tsx'
import { ProposalView } from '#app/_components/community/proposal/proposal-view.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { findProposal, listEvents, listRevisions } from '#lib/community/proposals/find-proposal.ts'
import { findRight } from '#lib/community/review/decide.ts'
import { expertsOf } from '#lib/community/review/experts.ts'
import { proposalPath, proposalsPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/community/proposals/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const { locale: segment, number } = await params
  const locale = resolveLocale(getCatalog(), segment)
  const t = await getTranslations({ locale, namespace: 'community.proposal' })
  return communityMetadata(site, locale, t('title', { number }))
}

export default async function Page({ params, searchParams }: Props) {
  const catalog = getCatalog()
  const { locale: segment, number } = await params
  const locale = resolveLocale(catalog, segment)
  const visit = await currentOpenVisit()
  const { community, viewer } = visit
  const { db } = community.store
  const proposal = /^\d{1,9}$/.test(number) ? await findProposal(db, Number(number)) : undefined
  if (!proposal) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  const content = community.content()
  const t = await getTranslations({ locale, namespace: 'community' })
  const part = await getTranslations({ locale, namespace: 'community.part' })
  return (
    <CommunityPage
      site={catalog.site}
      path={proposalPath(proposal.number)}
      viewer={viewer}
      title={nameOfChange(proposal.current.operations, { catalog, locale, t: part })}
      lead={t.rich('proposal.title', { number })}
      crumbs={[{ label: t('list.title'), href: pageHref(locale, proposalsPath) }]}
    >
      <ProposalView
        catalog={catalog}
        proposal={proposal}
        experts={expertsOf(proposal.current.operations, content)}
        events={await listEvents(db, proposal.id)}
        revisions={await listRevisions(db, proposal.id)}
        isAuthor={viewer?.account.id === proposal.author.id}
        right={viewer && (await findRight(db, content, viewer.account.id, proposal, community.now()))}
        needsReason={firstOf((await searchParams).error) === 'reason'}
      />
    </CommunityPage>
  )
}
