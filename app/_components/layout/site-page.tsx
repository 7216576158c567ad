import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Breadcrumbs, type Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { FallbackNote } from '#app/_components/layout/fallback-note.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { SiteFooter } from '#app/_components/layout/site-footer.tsx'
import { SiteHeader } from '#app/_components/layout/site-header.tsx'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { breadcrumbJsonLd } from '#lib/site/metadata/json-ld.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

type SitePageProps = {
  readonly site: Site
  readonly path: PagePath
  readonly crumbs?: readonly Crumb[]
  /** The name of the page at the end of its breadcrumbs, for search engines. */
  readonly name?: string | Localized<string>
  /** The content file that the page shows, if it is one. */
  readonly sourcePath?: string
  readonly wide?: boolean
  /** Links to other views of what the page shows, below the breadcrumbs. */
  readonly navigation?: ReactNode
  readonly children: ReactNode
}

/** Everything around the content of a page. */
export function SitePage(page: SitePageProps) {
  const { site, path, crumbs, name, sourcePath, wide = false, navigation, children } = page
  const t = useTranslations('site')
  const locale = useLocale()
  const wrap = wide ? 'wrap wrap-wide' : 'wrap'
  const trail = crumbs && [
    ...crumbs,
    ...(name === undefined ? [] : [{ label: name, href: pageHref(locale, path) }]),
  ]
  return (
    <>
      <a href="#content" className="skip">
        {t.rich('skipToContent')}
      </a>
      <SiteHeader site={site} path={path} />
      {crumbs && (
        <div className={wrap}>
          <Breadcrumbs crumbs={crumbs} />
          {navigation}
        </div>
      )}
      <main id="content" tabIndex={-1} className={`${wrap} grow`}>
        {children}
        <FallbackNote site={site} />
      </main>
      <SiteFooter site={site} {...(sourcePath && { sourcePath })} />
      {trail && <JsonLd thing={breadcrumbJsonLd(site, locale, trail)} />}
      <p className="wrap print-only mt-4 text-sm">
        {t.rich('printedFrom', { address: publicAddress(site, pageHref(locale, path)) })}
      </p>
    </>
  )
}
