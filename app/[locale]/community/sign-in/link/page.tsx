import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { mailLinkPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/sign-in/link'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  return communityMetadata(site, locale, t('linkTitle'))
}

/** The link of a mail. Scanners of mails follow links, so only its button signs in. */
export default async function Page({ params, searchParams }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const { viewer } = await currentOpenVisit()
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  const token = firstOf((await searchParams).token) ?? ''
  return (
    <CommunityPage
      site={site}
      path={mailLinkPath}
      viewer={viewer}
      title={t.rich('linkTitle')}
      lead={t.rich('linkLead')}
    >
      <PostForm to="/sign-in/link" hidden={{ token }} className="community-form">
        <p className="form-buttons">
          <button type="submit" className="button button-primary">
            {t.rich('title')}
          </button>
        </p>
      </PostForm>
    </CommunityPage>
  )
}
