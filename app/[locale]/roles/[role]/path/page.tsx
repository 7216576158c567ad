import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { CareerPath } from '#app/_components/path/career-path.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { localesOfRoles } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { careerPathPath, roleHref, rolesHref } from '#lib/site/routes/routes.ts'
import { rolePicture } from '#lib/site/routes/share-picture.ts'

type PathPageProps = PageProps<'/[locale]/roles/[role]/path'>

export async function generateMetadata({ params }: PathPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'path' })
  const names = { role: inLocale(role.name, locale).value, ...countRole(role) }
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfRoles(catalog, [role]),
    path: careerPathPath(role.id),
    title: t('metaTitle', names),
    description: t('metaDescription', names),
    picture: await rolePicture(role, locale),
  })
}

export default async function CareerPathPage({ params }: PathPageProps) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale })
  const crumbs = [
    { label: t('site.roles'), shown: t.rich('site.roles'), href: rolesHref(locale) },
    { label: role.name, href: roleHref(locale, role.id) },
  ]
  return (
    <SitePage
      site={catalog.site}
      path={careerPathPath(role.id)}
      crumbs={crumbs}
      name={t('path.link')}
      sourcePath={role.path}
    >
      <CareerPath catalog={catalog} role={role} />
    </SitePage>
  )
}
