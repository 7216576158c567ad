import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { LevelComparison } from '#app/_components/level-comparison/level-comparison.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { getCatalog } from '#lib/content/index.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { compareLevels, countChanges } from '#lib/model/compare/compare-levels.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { resolveLevels } from '#lib/site/routes/page-params.ts'
import { levelsOfRoleHref } from '#lib/site/routes/routes.ts'

type LevelsPageProps = PageProps<'/[locale]/roles/[role]/levels/[from]/[to]'>

export async function generateMetadata({ params }: LevelsPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role, pair, path } = resolveLevels(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'levels' })
  const values = {
    ...namesOf(role, pair, locale),
    ...countChanges(compareLevels(role, pair.from.level.id, pair.to.level.id)),
  }
  const [title, description] = [t('metaTitle', values), t('metaDescription', values)]
  const downloads = comparisonDownloads(locale, path)
  return roleMetadata(catalog, {
    role,
    locale,
    path,
    title,
    description,
    downloads,
  })
}

export default async function LevelsPage({ params }: LevelsPageProps) {
  const catalog = getCatalog()
  const { locale, role, pair, path } = resolveLevels(catalog, await params)
  const t = await getTranslations({ locale })
  const crumbs: readonly Crumb[] = [
    { label: t('role.toLevels'), content: t.rich('role.toLevels'), href: levelsOfRoleHref(locale, role.id) },
  ]
  const name = t('levels.metaTitle', namesOf(role, pair, locale))
  return (
    <RoleSubpage site={catalog.site} role={role} path={path} crumbs={crumbs} name={name}>
      <LevelComparison site={catalog.site} role={role} pair={pair} />
    </RoleSubpage>
  )
}

function namesOf(role: Role, { from, to }: LevelPair, locale: Locale) {
  return {
    role: inLocale(role.name, locale).value,
    from: inLocale(from.level.name, locale).value,
    to: inLocale(to.level.name, locale).value,
  }
}
