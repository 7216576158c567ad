import type { Metadata } from 'next'
import { SkillGlance } from '#app/_components/glance/skill-glance.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countCells } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { localesOfRequirement } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveGlancePage } from '#lib/site/routes/role-page-params.ts'
import { roleHref, rolesHref } from '#lib/site/routes/routes.ts'
import { rolePicture } from '#lib/site/routes/share-picture.ts'

type GlancePageProps = PageProps<'/[locale]/roles/[role]/skills/[skill]'>

export async function generateMetadata({ params }: GlancePageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role, requirement, path } = resolveGlancePage(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'glance' })
  const values = {
    role: inLocale(role.name, locale).value,
    skill: inLocale(requirement.skill.name, locale).value,
    levels: role.levels.length,
    ...countCells(requirement.cells),
  }
  const [title, description] = [t('metaTitle', values), t('metaDescription', values)]
  const picture = await rolePicture(role, locale)
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfRequirement(catalog, role, requirement),
    path,
    title,
    description,
    picture,
  })
}

export default async function GlancePage({ params }: GlancePageProps) {
  const catalog = getCatalog()
  const { locale, role, requirement, path } = resolveGlancePage(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'site' })
  const crumbs = [
    { label: t('roles'), shown: t.rich('roles'), href: rolesHref(locale) },
    { label: role.name, href: roleHref(locale, role.id) },
  ]
  return (
    <SitePage
      site={catalog.site}
      path={path}
      crumbs={crumbs}
      name={requirement.skill.name}
      sourcePath={requirement.skill.path}
      wide
    >
      <SkillGlance catalog={catalog} role={role} requirement={requirement} />
    </SitePage>
  )
}
