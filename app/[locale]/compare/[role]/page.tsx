import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { SecondRoleChoice } from '#app/_components/role-comparison/second-role-choice.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { rolesToCompare } from '#lib/model/compare/role-pairs.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { compareHref, compareWithPath } from '#lib/site/routes/routes.ts'

type CompareWithPageProps = PageProps<'/[locale]/compare/[role]'>

export async function generateMetadata({ params }: CompareWithPageProps): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'compare' })
  const name = { role: inLocale(role.name, locale).value, count: catalog.roles.length - 1 }
  return overviewMetadata(content, {
    locale,
    path: compareWithPath(role.id),
    title: t('withMetaTitle', name),
    description: t('withMetaDescription', name),
  })
}

export default async function CompareWithPage({ params }: CompareWithPageProps) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'compare' })
  const crumbs: readonly Crumb[] = [{ label: t('nav'), content: t.rich('nav'), href: compareHref(locale) }]
  return (
    <SitePage site={catalog.site} path={compareWithPath(role.id)} crumbs={crumbs} name={role.name}>
      <SecondRoleChoice role={role} others={rolesToCompare(catalog, role)} />
    </SitePage>
  )
}
