import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { MailText } from '#app/_components/community/mail-text.tsx'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit } from '#lib/community/pages/current-visit.ts'
import { inboxPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/inbox'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.inbox' })
  return communityMetadata(site, locale, t('title'))
}

/** The mails of a server without a mail server, only on its own machine. */
export default async function Page({ params }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const visit = await currentOpenVisit()
  const { community, viewer, isLocal } = visit
  if (!isLocal || community.settings.mail.smtpUrl !== undefined) {
    visit.status = 404
    return <ProblemPage site={site} visit={visit} problem="not-found" />
  }
  const t = await getTranslations({ locale, namespace: 'community.inbox' })
  const mails = community.inbox()
  return (
    <CommunityPage
      site={site}
      path={inboxPath}
      viewer={viewer}
      title={t.rich('title')}
      lead={t.rich(mails.length > 0 ? 'lead' : 'empty')}
    >
      {mails.map((mail) => (
        <MailText key={mail.text} mail={mail} />
      ))}
    </CommunityPage>
  )
}
