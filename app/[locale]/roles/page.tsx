import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { RoleCatalogue } from '#app/_components/role/role-catalogue.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { rolesPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/roles'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'roles' })
  const description = t('metaDescription', { count: catalog.roles.length })
  return overviewMetadata(content, {
    locale,
    path: rolesPath,
    title: t('title'),
    description,
  })
}

export default async function RolesPage({ params }: PageProps<'/[locale]/roles'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'roles' })
  const families = rolesByFamily(catalog, locale)
  return (
    <OverviewPage site={catalog.site} path={rolesPath} name={t('title')}>
      <PageTitle
        title={t.rich('title')}
        lead={t.rich('lead', { roles: catalog.roles.length, families: families.length })}
      />
      <RoleCatalogue catalog={catalog} families={families} />
    </OverviewPage>
  )
}
