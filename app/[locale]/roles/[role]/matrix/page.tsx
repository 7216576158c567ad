import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { RoleMatrix } from '#app/_components/matrix/role-matrix.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { matrixPath } from '#lib/site/routes/routes.ts'

type MatrixPageProps = PageProps<'/[locale]/roles/[role]/matrix'>

export async function generateMetadata({ params }: MatrixPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'matrix' })
  const names = { role: inLocale(role.name, locale).value, ...countRole(role) }
  return roleMetadata(catalog, {
    role,
    locale,
    path: matrixPath(role.id),
    title: t('metaTitle', names),
    description: t('metaDescription', names),
  })
}

export default async function MatrixPage({ params }: MatrixPageProps) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale })
  return (
    <RoleSubpage site={catalog.site} role={role} path={matrixPath(role.id)} name={t('matrix.crumb')} wide>
      <RoleMatrix role={role} scale={catalog.scale} />
    </RoleSubpage>
  )
}
