import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { SignInForm } from '#app/_components/community/sign-in-form.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { accountPath, pathOnSite, signInPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/sign-in'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  return communityMetadata(site, locale, t('title'))
}

export default async function Page({ params, searchParams }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const visit = await currentOpenVisit()
  const t = await getTranslations({ locale, namespace: 'community.signIn' })
  const { next, error } = await searchParams
  const target = pathOnSite(firstOf(next), `/${locale}${accountPath}`)
  if (visit.viewer) visit.redirect = target
  return (
    <CommunityPage
      site={site}
      path={signInPath}
      viewer={visit.viewer}
      title={t.rich('title')}
      lead={t.rich('lead')}
    >
      <SignInForm next={target} error={firstOf(error)} domains={visit.community.settings.allowedDomains} />
    </CommunityPage>
  )
}
