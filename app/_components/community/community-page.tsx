import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { AccountBar } from '#app/_components/community/account-bar.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import type { Viewer } from '#lib/community/context/community.ts'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { homeHref, type PagePath, pageHref } from '#lib/site/routes/routes.ts'
import '#app/_components/community/community.css'

type CommunityPageProps = {
  readonly site: Site
  readonly path: PagePath
  readonly viewer: Viewer | undefined
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  readonly children?: ReactNode
}

/** Everything around the content of a page of the community. */
export function CommunityPage(page: CommunityPageProps) {
  const { site, path, viewer, title, lead, crumbs = [], children } = page
  const t = useTranslations('community')
  const locale = useLocale()
  const home = { label: site.name, href: homeHref(locale) }
  const community = { label: t('name'), content: t.rich('name'), href: pageHref(locale, communityPath) }
  return (
    <SitePage
      site={site}
      path={path}
      crumbs={[home, ...(path === communityPath ? [] : [community]), ...crumbs]}
    >
      <AccountBar viewer={viewer} path={path} />
      <PageTitle title={title} lead={lead} />
      {children}
    </SitePage>
  )
}
