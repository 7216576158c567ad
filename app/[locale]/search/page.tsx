import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { SearchPage } from '#app/_components/search/search-page.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { homeHref, searchPath } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'search' })
  const description = t('metaDescription')
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
    path: searchPath,
    title: t('title'),
    description,
  })
}

export default async function Page({ params }: Props) {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <SitePage
      site={site}
      path={searchPath}
      crumbs={[{ label: site.name, href: homeHref(locale) }]}
      name={t('title')}
    >
      <SearchPage />
    </SitePage>
  )
}
