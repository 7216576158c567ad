import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import type { Site } from '#lib/model/catalog/site.ts'
import { homeHref, type PagePath } from '#lib/site/routes/routes.ts'

type OverviewPageProps = {
  readonly site: Site
  readonly path: PagePath
  /** The name of the page at the end of its breadcrumbs. */
  readonly name: string
  readonly children: ReactNode
}

/** Everything around the content of a page directly below the home page. */
export function OverviewPage({ site, path, name, children }: OverviewPageProps) {
  const locale = useLocale()
  return (
    <SitePage site={site} path={path} crumbs={[{ label: site.name, href: homeHref(locale) }]} name={name}>
      {children}
    </SitePage>
  )
}
