import type { Metadata } from 'next'
import { DataPage } from '#app/_components/data/data-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { findHistory, getCatalog, getContent } from '#lib/content/index.ts'
import { datasetJsonLd } from '#lib/site/metadata/json-ld.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { catalogueDate } from '#lib/site/metadata/provenance.ts'
import { siteDownloads, siteFeed } from '#lib/site/routes/downloads.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { dataHref, dataPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'data' })
  return overviewMetadata(content, {
    locale,
    path: dataPath,
    title: t('metaTitle'),
    description: t('metaDescription'),
    downloads: [...siteDownloads(locale), ...siteFeed(locale, withHistory())],
  })
}

export default async function Page({ params }: PageProps<'/[locale]/data'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'data' })
  const dataset = datasetJsonLd({
    site: catalog.site,
    locale,
    href: dataHref(locale),
    name: t('metaTitle'),
    description: t('metaDescription'),
    date: catalogueDate(catalog),
    downloads: siteDownloads(locale),
  })
  return (
    <OverviewPage site={catalog.site} path={dataPath} name={t('metaTitle')}>
      <DataPage catalog={catalog} feeds={siteFeed(locale, withHistory())} />
      <JsonLd thing={dataset} />
    </OverviewPage>
  )
}

const withHistory = () => ({ hasHistory: findHistory() !== undefined })
