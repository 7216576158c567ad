import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DataPage } from '#app/_components/data/data-page.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { siteDownloads } from '#lib/site/downloads.ts'
import { pageMetadata } from '#lib/site/metadata.ts'
import { findLocale } from '#lib/site/page-params.ts'
import { dataPath, homeHref } from '#lib/site/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const catalog = getCatalog()
  const locale = findLocale(catalog, (await params).locale)
  if (!locale) return {}
  const t = await getTranslations({ locale, namespace: 'data' })
  return pageMetadata({
    site: catalog.site,
    locale,
    path: dataPath,
    title: t('metaTitle'),
    description: t('metaDescription'),
    downloads: siteDownloads(locale),
  })
}

export default async function Page({ params }: PageProps<'/[locale]/data'>) {
  const catalog = getCatalog()
  const locale = findLocale(catalog, (await params).locale)
  if (!locale) notFound()
  return (
    <SitePage
      site={catalog.site}
      path={dataPath}
      crumbs={[{ label: catalog.site.name, href: homeHref(locale) }]}
    >
      <DataPage catalog={catalog} />
    </SitePage>
  )
}
