import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteChanges } from '#app/_components/changes/site-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { findHistory, getCatalog, getContent } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { siteFeed } from '#lib/site/routes/downloads.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { changesPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/changes'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'changes' })
  return overviewMetadata(content, {
    locale,
    path: changesPath,
    title: t('title'),
    description: t('metaDescription', { site: inLocale(catalog.site.name, locale).value }),
    downloads: siteFeed(locale, { hasHistory: true }),
  })
}

export default async function ChangesPage({ params }: PageProps<'/[locale]/changes'>) {
  const catalog = getCatalog()
  const history = findHistory() ?? notFound()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'changes' })
  return (
    <OverviewPage site={catalog.site} path={changesPath} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      <SiteChanges catalog={catalog} history={history} />
      <Downloads downloads={siteFeed(locale, { hasHistory: true })} />
    </OverviewPage>
  )
}
