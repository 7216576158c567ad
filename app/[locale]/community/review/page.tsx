import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProposalList } from '#app/_components/community/proposal/proposal-list.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, sendToSignIn } from '#lib/community/pages/current-visit.ts'
import { listQueue } from '#lib/community/review/queue.ts'
import { queuePath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/review'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.list' })
  return communityMetadata(site, locale, t('queueTitle'))
}

export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const visit = await currentOpenVisit()
  const { community, viewer } = visit
  if (!viewer) {
    sendToSignIn(visit, locale, `/${locale}${queuePath}`)
    return null
  }
  const t = await getTranslations({ locale, namespace: 'community.list' })
  const now = community.now()
  const proposals = await listQueue(community.store.db, community.content(), viewer.account, now)
  return (
    <CommunityPage
      site={catalog.site}
      path={queuePath}
      viewer={viewer}
      title={t.rich('queueTitle')}
      lead={t.rich('queueLead')}
    >
      {proposals.length === 0 && <p className="notice">{t.rich('queueEmpty')}</p>}
      <ProposalList proposals={proposals} catalog={catalog} now={now} />
    </CommunityPage>
  )
}
