import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { RoleComparisonPage } from '#app/_components/role-comparison/role-comparison-page.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { overlapOf, overlapPercent } from '#lib/model/compare/overlap.ts'
import { localesOfRoles } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { resolveRolePair } from '#lib/site/routes/page-params.ts'
import { compareHref, comparePairPath, compareWithHref } from '#lib/site/routes/routes.ts'
import { pairPicture } from '#lib/site/routes/share-picture.ts'

type PairPageProps = PageProps<'/[locale]/compare/[role]/[other]'>

export async function generateMetadata({ params }: PairPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, pair } = resolveRolePair(catalog, await params)
  const [a, b] = pair
  const t = await getTranslations({ locale, namespace: 'compare' })
  const names = { a: inLocale(a.name, locale).value, b: inLocale(b.name, locale).value }
  const path = comparePairPath(a.id, b.id)
  const overlap = overlapOf(a, b)
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfRoles(catalog, pair),
    path,
    downloads: comparisonDownloads(locale, path),
    picture: await pairPicture(pair, locale),
    title: t('pairMetaTitle', names),
    description:
      overlap === undefined
        ? t('pairMetaDescriptionApart', names)
        : t('pairMetaDescription', { ...names, overlap: overlapPercent(overlap) / 100 }),
  })
}

export default async function PairPage({ params }: PairPageProps) {
  const catalog = getCatalog()
  const { locale, pair } = resolveRolePair(catalog, await params)
  const [a, b] = pair
  const t = await getTranslations({ locale, namespace: 'compare' })
  const crumbs: readonly Crumb[] = [
    { label: t('nav'), content: t.rich('nav'), href: compareHref(locale) },
    { label: a.name, href: compareWithHref(locale, a.id) },
  ]
  return (
    <SitePage site={catalog.site} path={comparePairPath(a.id, b.id)} crumbs={crumbs} name={b.name}>
      <RoleComparisonPage a={a} b={b} scale={catalog.scale} />
    </SitePage>
  )
}
