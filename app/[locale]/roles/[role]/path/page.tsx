import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { CareerPath } from '#app/_components/path/career-path.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { careerPathPath } from '#lib/site/routes/routes.ts'

type PathPageProps = PageProps<'/[locale]/roles/[role]/path'>

export async function generateMetadata({ params }: PathPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'path' })
  const names = { role: inLocale(role.name, locale).value, ...countRole(role) }
  return roleMetadata(catalog, {
    role,
    locale,
    path: careerPathPath(role.id),
    title: t('metaTitle', names),
    description: t('metaDescription', names),
  })
}

export default async function CareerPathPage({ params }: PathPageProps) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale })
  return (
    <RoleSubpage site={catalog.site} role={role} path={careerPathPath(role.id)} name={t('path.link')}>
      <CareerPath catalog={catalog} role={role} />
    </RoleSubpage>
  )
}
