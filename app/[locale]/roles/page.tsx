import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { RoleCatalogue } from '#app/_components/role/role-catalogue.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { rolesByFamily } from '#lib/model/catalog/catalogue.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { homeHref, rolesPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/roles'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { site, roles } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'roles' })
  const description = t('metaDescription', { count: roles.length })
  return pageMetadata({
    site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
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
    <SitePage
      site={catalog.site}
      path={rolesPath}
      crumbs={[{ label: catalog.site.name, href: homeHref(locale) }]}
      name={t('title')}
    >
      <PageTitle
        title={t.rich('title')}
        lead={t.rich('lead', { roles: catalog.roles.length, families: families.length })}
      />
      <RoleCatalogue catalog={catalog} families={families} />
    </SitePage>
  )
}
