import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { RoleComparisonPage } from '#app/_components/role-comparison/role-comparison-page.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/localized.ts'
import { overlapOf, overlapPercent } from '#lib/model/overlap.ts'
import { localesOfRoles } from '#lib/model/page-locales.ts'
import { everyPair, findPair, pairsBuiltAhead } from '#lib/model/role-pairs.ts'
import { hasServer } from '#lib/site/deployment.ts'
import { comparisonDownloads } from '#lib/site/downloads.ts'
import { pageMetadata } from '#lib/site/metadata.ts'
import { movedTo } from '#lib/site/moved-to.ts'
import { findLocale, pairSlugs } from '#lib/site/page-params.ts'
import { compareHref, comparePairHref, comparePairPath, compareWithHref } from '#lib/site/routes.ts'
import { findPairPicture } from '#lib/site/share-picture.ts'
import '#app/_styles/role-comparison.css'

type PairPageProps = PageProps<'/[locale]/compare/[role]/[other]'>

export function generateStaticParams() {
  const catalog = getCatalog()
  return pairSlugs(hasServer ? pairsBuiltAhead(catalog) : everyPair(catalog))
}

export async function generateMetadata({ params }: PairPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale: segment, role, other } = await params
  const locale = findLocale(catalog, segment)
  const pair = findPair(catalog, role, other)
  if (!locale || !pair) return {}
  const [a, b] = pair
  const t = await getTranslations({ locale, namespace: 'compare' })
  const names = { a: inLocale(a.name, locale).value, b: inLocale(b.name, locale).value }
  const path = comparePairPath(a.id, b.id)
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfRoles(catalog, pair),
    path,
    downloads: comparisonDownloads(locale, path),
    picture: await findPairPicture(catalog, pair, locale),
    title: t('pairMetaTitle', names),
    description: t('pairMetaDescription', { ...names, overlap: overlapPercent(overlapOf(a, b)) / 100 }),
  })
}

export default async function PairPage({ params }: PairPageProps) {
  const catalog = getCatalog()
  const { locale: segment, role, other } = await params
  const locale = findLocale(catalog, segment)
  const pair = findPair(catalog, role, other)
  if (!locale || !pair) notFound()
  const [a, b] = pair
  if (a.id !== role || b.id !== other) movedTo(comparePairHref(locale, a.id, b.id))
  const t = await getTranslations({ locale, namespace: 'compare' })
  const crumbs = [
    { label: t('nav'), shown: t.rich('nav'), href: compareHref(locale) },
    { label: a.name, href: compareWithHref(locale, a.id) },
  ]
  return (
    <SitePage site={catalog.site} path={comparePairPath(a.id, b.id)} crumbs={crumbs} name={b.name}>
      <RoleComparisonPage a={a} b={b} scale={catalog.scale} />
    </SitePage>
  )
}
