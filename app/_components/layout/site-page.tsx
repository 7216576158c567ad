import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { FallbackNote } from '#app/_components/layout/fallback-note.tsx'
import { SiteFooter } from '#app/_components/layout/site-footer.tsx'
import { SiteHeader } from '#app/_components/layout/site-header.tsx'
import type { Site } from '#lib/model/site.ts'
import { publicAddress } from '#lib/site/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes.ts'

type SitePageProps = {
  readonly site: Site
  readonly path: PagePath
  readonly crumbs?: readonly Crumb[]
  /** The content file that the page shows, if it is one. */
  readonly sourcePath?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Everything around the content of a page. */
export function SitePage({ site, path, crumbs, sourcePath, wide = false, children }: SitePageProps) {
  const t = useTranslations('site')
  const locale = useLocale()
  return (
    <>
      <a href="#content" className="skip">
        {t('skipToContent')}
      </a>
      <SiteHeader site={site} path={path} />
      <main id="content" tabIndex={-1} className={wide ? 'wrap wrap-wide grow' : 'wrap grow'}>
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {children}
        <FallbackNote site={site} />
      </main>
      <SiteFooter site={site} {...(sourcePath && { sourcePath })} />
      <p className="wrap print-only mt-4 text-sm">
        {t('printedFrom', { address: publicAddress(site, pageHref(locale, path)) })}
      </p>
    </>
  )
}
