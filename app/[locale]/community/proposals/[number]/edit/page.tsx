import type { Metadata } from 'next'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { SuggestionPage } from '#app/_components/community/suggest/suggestion-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, sendToSignIn } from '#lib/community/pages/current-visit.ts'
import { findProposal } from '#lib/community/proposals/find-proposal.ts'
import { proposalPath } from '#lib/community/routes/community-paths.ts'
import { fieldsOfOperations } from '#lib/community/suggest/fields-of-operations.ts'
import { originalOf } from '#lib/community/suggest/initial-fields.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import type { PagePath } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/community/proposals/[number]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const { locale: segment, number } = await params
  const locale = resolveLocale(getCatalog(), segment)
  const t = await getTranslations({ locale, namespace: 'community.suggest' })
  return communityMetadata(site, locale, t('editTitle', { number }))
}

export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const { locale: segment, number } = await params
  const locale = resolveLocale(catalog, segment)
  const visit = await currentOpenVisit()
  const { community, viewer } = visit
  const path: PagePath = `${proposalPath(Number(number))}/edit`
  if (!viewer) {
    sendToSignIn(visit, locale, `/${locale}${path}`)
    return null
  }
  const proposal = /^\d{1,9}$/.test(number)
    ? await findProposal(community.store.db, Number(number))
    : undefined
  const isOwn = proposal?.author.id === viewer.account.id
  const fields = isOwn ? fieldsOfOperations(proposal.current.operations, community.content()) : undefined
  if (!proposal || !fields) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  const edited = {
    ...fields,
    note: proposal.current.note,
    proposal: `${proposal.number}`,
    revision: `${proposal.revision}`,
  }
  return (
    <SuggestionPage
      catalog={catalog}
      path={path}
      viewer={viewer}
      fields={edited}
      original={originalOf(edited, community.content())}
    />
  )
}
