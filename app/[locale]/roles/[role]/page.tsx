import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { RoleProfile } from '#app/_components/role/role-profile.tsx'
import { RoleViews } from '#app/_components/role/role-views.tsx'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { roleJsonLd } from '#lib/site/metadata/json-ld.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { roleDownloads } from '#lib/site/routes/downloads.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { rolePath, rolesHref, rolesOfHref } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/roles/[role]'>): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'role' })
  const summary = inLocale(role.summary, locale).value
  return roleMetadata(catalog, {
    role,
    locale,
    path: rolePath(role.id),
    title: inLocale(role.name, locale).value,
    description: t('metaDescription', { summary, ...countRole(role) }),
    downloads: roleDownloads(locale, role.id, { hasHistory: findHistory() !== undefined }),
  })
}

export default async function RolePage({ params }: PageProps<'/[locale]/roles/[role]'>) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'site' })
  const crumbs: readonly Crumb[] = [
    { label: t('roles'), content: t.rich('roles'), href: rolesHref(locale) },
    { label: role.family.name, href: rolesOfHref(locale, role.family.id) },
  ]
  return (
    <SitePage
      site={catalog.site}
      path={rolePath(role.id)}
      crumbs={crumbs}
      name={role.name}
      sourcePath={role.path}
      navigation={<RoleViews role={role} path={rolePath(role.id)} />}
    >
      <RoleProfile catalog={catalog} role={role} history={findHistory()} />
      <JsonLd thing={roleJsonLd(catalog.site, locale, role)} />
    </SitePage>
  )
}
