import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { MailCodeForm } from '#app/_components/community/mail-code-form.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { mailSentPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/sign-in/sent'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  return communityMetadata(site, locale, t('sentTitle'))
}

export default async function Page({ params, searchParams }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const { community, viewer, isLocal } = await currentOpenVisit()
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  const { error } = await searchParams
  const hasInbox = isLocal && community.settings.mail.smtpUrl === undefined
  return (
    <CommunityPage
      site={site}
      path={mailSentPath}
      viewer={viewer}
      title={t.rich('sentTitle')}
      lead={t.rich('sentLead')}
    >
      <MailCodeForm isWrong={firstOf(error) === 'code'} hasInbox={hasInbox} />
    </CommunityPage>
  )
}
