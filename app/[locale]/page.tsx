import type { Metadata } from 'next'
import { HomePage } from '#app/_components/home/home-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { findHistory, getCatalog, getContent } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { siteJsonLd } from '#lib/site/metadata/json-ld.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { siteFeed } from '#lib/site/routes/downloads.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'home' })
  const description = inLocale(catalog.site.description, locale).value
  const downloads = siteFeed(locale, { hasHistory: findHistory() !== undefined })
  return overviewMetadata(content, {
    locale,
    path: '',
    title: t('metaTitle'),
    description,
    downloads,
  })
}

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  return (
    <SitePage site={catalog.site} path="">
      <HomePage catalog={catalog} history={findHistory()} />
      <JsonLd thing={siteJsonLd(catalog.site, locale)} />
    </SitePage>
  )
}
