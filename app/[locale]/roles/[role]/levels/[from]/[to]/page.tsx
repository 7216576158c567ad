import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { LevelComparison } from '#app/_components/level-comparison/level-comparison.tsx'
import { getCatalog } from '#lib/content/index.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { compareLevels, countChanges } from '#lib/model/compare/compare-levels.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { localesOfRoles } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { resolveLevelsPage } from '#lib/site/routes/role-page-params.ts'
import { levelsOfRoleHref, roleHref, rolesHref } from '#lib/site/routes/routes.ts'
import { rolePicture } from '#lib/site/routes/share-picture.ts'

type LevelsPageProps = PageProps<'/[locale]/roles/[role]/levels/[from]/[to]'>

export async function generateMetadata({ params }: LevelsPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role, pair, path } = resolveLevelsPage(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'levels' })
  const values = {
    ...namesOf(role, pair, locale),
    ...countChanges(compareLevels(role, pair.from.level.id, pair.to.level.id)),
  }
  const [title, description] = [t('metaTitle', values), t('metaDescription', values)]
  const downloads = comparisonDownloads(locale, path)
  const picture = await rolePicture(role, locale)
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfRoles(catalog, [role]),
    path,
    title,
    description,
    downloads,
    picture,
  })
}

export default async function LevelsPage({ params }: LevelsPageProps) {
  const catalog = getCatalog()
  const { locale, role, pair, path } = resolveLevelsPage(catalog, await params)
  const t = await getTranslations({ locale })
  const crumbs = [
    { label: t('site.roles'), shown: t.rich('site.roles'), href: rolesHref(locale) },
    { label: role.name, href: roleHref(locale, role.id) },
    { label: t('role.toLevels'), shown: t.rich('role.toLevels'), href: levelsOfRoleHref(locale, role.id) },
  ]
  const name = t('levels.metaTitle', namesOf(role, pair, locale))
  return (
    <SitePage site={catalog.site} path={path} crumbs={crumbs} name={name} sourcePath={role.path}>
      <LevelComparison role={role} pair={pair} scaleLength={catalog.scale.length} />
    </SitePage>
  )
}

function namesOf(role: Role, { from, to }: LevelPair, locale: Locale) {
  return {
    role: inLocale(role.name, locale).value,
    from: inLocale(from.level.name, locale).value,
    to: inLocale(to.level.name, locale).value,
  }
}
