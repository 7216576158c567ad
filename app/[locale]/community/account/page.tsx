import type { Metadata } from 'next'
import { AccountForm } from '#app/_components/community/account-form.tsx'
import { AccountSections } from '#app/_components/community/account-sections.tsx'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { listSessions } from '#lib/community/identity/sessions.ts'
import { hasSteward } from '#lib/community/identity/set-up.ts'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf, sendToSignIn } from '#lib/community/pages/current-visit.ts'
import { accountPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/account'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.account' })
  return communityMetadata(site, locale, t('title'))
}

export default async function Page({ params, searchParams }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const visit = await currentOpenVisit()
  const { community, viewer } = visit
  if (!viewer) {
    sendToSignIn(visit, locale, `/${locale}${accountPath}`)
    return null
  }
  const { db } = community.store
  const t = await getTranslations({ locale, namespace: 'community.account' })
  const { saved, error } = await searchParams
  const { mail } = viewer.account
  return (
    <CommunityPage
      site={site}
      path={accountPath}
      viewer={viewer}
      title={t.rich('title')}
      lead={mail !== null && t.rich('mailAddress', { mail })}
    >
      {saved && (
        <p className="notice" role="status">
          {t.rich('saved')}
        </p>
      )}
      <AccountForm account={viewer.account} locales={site.locales} error={firstOf(error)} />
      <AccountSections
        viewer={viewer}
        sessions={await listSessions(db, viewer.account.id, community.now())}
        needsSteward={!(await hasSteward(db))}
        error={firstOf(error)}
      />
    </CommunityPage>
  )
}
