import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { SearchPage } from '#app/_components/search/search-page.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { searchPath } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'search' })
  const description = t('metaDescription')
  return overviewMetadata(content, {
    locale,
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
    <OverviewPage site={site} path={searchPath} name={t('title')}>
      <SearchPage />
    </OverviewPage>
  )
}
