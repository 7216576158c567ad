import type { Metadata } from 'next'
import { DataPage } from '#app/_components/data/data-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { findHistory, getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { datasetJsonLd } from '#lib/site/metadata/json-ld.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { catalogueDate } from '#lib/site/metadata/provenance.ts'
import { siteDownloads, siteFeed } from '#lib/site/routes/downloads.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { dataHref, dataPath, homeHref } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'data' })
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
    path: dataPath,
    title: t('metaTitle'),
    description: t('metaDescription'),
    downloads: [...siteDownloads(locale), ...siteFeed(locale, told())],
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
    <SitePage
      site={catalog.site}
      path={dataPath}
      crumbs={[{ label: catalog.site.name, href: homeHref(locale) }]}
      name={t('metaTitle')}
    >
      <DataPage catalog={catalog} feeds={siteFeed(locale, told())} />
      <JsonLd thing={dataset} />
    </SitePage>
  )
}

const told = () => ({ hasHistory: findHistory() !== undefined })
