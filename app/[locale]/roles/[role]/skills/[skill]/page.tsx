import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { RequirementOverview } from '#app/_components/requirement/requirement-overview.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countCells } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { localesOfRequirement } from '#lib/model/translation/page-locales.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveRequirement } from '#lib/site/routes/page-params.ts'

type RequirementPageProps = PageProps<'/[locale]/roles/[role]/skills/[skill]'>

export async function generateMetadata({ params }: RequirementPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role, requirement, path } = resolveRequirement(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'glance' })
  const values = {
    role: inLocale(role.name, locale).value,
    skill: inLocale(requirement.skill.name, locale).value,
    levels: role.levels.length,
    ...countCells(requirement.cells),
  }
  const [title, description] = [t('metaTitle', values), t('metaDescription', values)]
  return roleMetadata(catalog, {
    role,
    locale,
    locales: localesOfRequirement(catalog, role, requirement),
    path,
    title,
    description,
  })
}

export default async function RequirementPage({ params }: RequirementPageProps) {
  const catalog = getCatalog()
  const { role, requirement, path } = resolveRequirement(catalog, await params)
  return (
    <RoleSubpage
      site={catalog.site}
      role={role}
      path={path}
      name={requirement.skill.name}
      sourcePath={requirement.skill.path}
      wide
    >
      <RequirementOverview catalog={catalog} role={role} requirement={requirement} />
    </RoleSubpage>
  )
}
