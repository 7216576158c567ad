import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { SecondRoleChoice } from '#app/_components/role-comparison/second-role-choice.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { findRole, findRoleByAlias } from '#lib/model/find.ts'
import { inLocale } from '#lib/model/localized.ts'
import { localesOfSite } from '#lib/model/page-locales.ts'
import { rolesToCompare } from '#lib/model/role-pairs.ts'
import { pageMetadata } from '#lib/site/metadata.ts'
import { movedTo } from '#lib/site/moved-to.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { compareHref, compareWithHref, compareWithPath } from '#lib/site/routes.ts'
import '#app/_styles/role-comparison.css'

type CompareWithPageProps = PageProps<'/[locale]/compare/[role]'>

export function generateStaticParams() {
  return slugsOf(getCatalog().roles).map((role) => ({ role }))
}

export async function generateMetadata({ params }: CompareWithPageProps): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { locale: segment, role: slug } = await params
  const locale = findLocale(catalog, segment)
  const role = findRole(catalog, slug)
  if (!locale || !role) return {}
  const t = await getTranslations({ locale, namespace: 'compare' })
  const name = { role: inLocale(role.name, locale).value, count: catalog.roles.length - 1 }
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
    path: compareWithPath(role.id),
    title: t('withMetaTitle', name),
    description: t('withMetaDescription', name),
  })
}

export default async function CompareWithPage({ params }: CompareWithPageProps) {
  const catalog = getCatalog()
  const { locale: segment, role: slug } = await params
  const locale = findLocale(catalog, segment)
  if (!locale) notFound()
  const renamed = findRoleByAlias(catalog, slug)
  if (renamed) movedTo(compareWithHref(locale, renamed.id))
  const role = findRole(catalog, slug)
  if (!role) notFound()
  const t = await getTranslations({ locale, namespace: 'compare' })
  const crumbs = [{ label: t('nav'), shown: t.rich('nav'), href: compareHref(locale) }]
  return (
    <SitePage site={catalog.site} path={compareWithPath(role.id)} crumbs={crumbs} name={role.name}>
      <SecondRoleChoice role={role} others={rolesToCompare(catalog, role)} />
    </SitePage>
  )
}
