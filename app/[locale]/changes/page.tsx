import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteChanges } from '#app/_components/changes/site-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { findHistory, getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { siteFeed } from '#lib/site/routes/downloads.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { changesPath, homeHref } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/changes'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { site } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'changes' })
  return pageMetadata({
    site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
    path: changesPath,
    title: t('title'),
    description: t('metaDescription', { site: inLocale(site.name, locale).value }),
    downloads: siteFeed(locale, { hasHistory: true }),
  })
}

export default async function ChangesPage({ params }: PageProps<'/[locale]/changes'>) {
  const catalog = getCatalog()
  const history = findHistory() ?? notFound()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'changes' })
  const crumbs = [{ label: catalog.site.name, href: homeHref(locale) }]
  return (
    <SitePage site={catalog.site} path={changesPath} crumbs={crumbs} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      <SiteChanges catalog={catalog} history={history} />
      <Downloads downloads={siteFeed(locale, { hasHistory: true })} />
    </SitePage>
  )
}
