import type { Metadata } from 'next'
import { CommunityOverview } from '#app/_components/community/community-overview.tsx'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit } from '#lib/community/pages/current-visit.ts'
import { listProposals } from '#lib/community/proposals/find-proposal.ts'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import { listDrafts } from '#lib/community/suggest/drafts.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community'>

const mostLatest = 10

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community' })
  return communityMetadata(site, locale, t('name'))
}

export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const { community, viewer } = await currentOpenVisit()
  const { db } = community.store
  const t = await getTranslations({ locale, namespace: 'community' })
  const latest = await listProposals(db, {})
  return (
    <CommunityPage
      site={catalog.site}
      path={communityPath}
      viewer={viewer}
      title={t.rich('name')}
      lead={t.rich('overview.how')}
    >
      <CommunityOverview
        catalog={catalog}
        latest={latest.slice(0, mostLatest)}
        drafts={viewer && (await listDrafts(db, viewer.account.id))}
      />
    </CommunityPage>
  )
}
