import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { SkillProfile } from '#app/_components/skill/skill-profile.tsx'
import { findHistory, getCatalog } from '#lib/content/index.ts'
import { countSkill } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { localesOfSkill } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { skillDownloads } from '#lib/site/routes/downloads.ts'
import { resolveSkill } from '#lib/site/routes/page-params.ts'
import { skillPath, skillsHref, skillsOfHref } from '#lib/site/routes/routes.ts'
import { skillPicture } from '#lib/site/routes/share-picture.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/skills/[skill]'>): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, skill } = resolveSkill(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'skill' })
  const summary = inLocale(skill.summary, locale).value
  return pageMetadata({
    site: catalog.site,
    locale,
    locales: localesOfSkill(catalog, skill),
    path: skillPath(skill.id),
    title: inLocale(skill.name, locale).value,
    description: t('metaDescription', { summary, roles: countSkill(catalog, skill).roles }),
    downloads: skillDownloads(locale, skill.id, { hasHistory: findHistory() !== undefined }),
    picture: await skillPicture(skill, locale),
  })
}

export default async function SkillPage({ params }: PageProps<'/[locale]/skills/[skill]'>) {
  const catalog = getCatalog()
  const { locale, skill } = resolveSkill(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'site' })
  const crumbs: readonly Crumb[] = [
    { label: t('skills'), content: t.rich('skills'), href: skillsHref(locale) },
    { label: skill.domain.name, href: skillsOfHref(locale, skill.domain.id) },
    { label: skill.group.name, href: skillsOfHref(locale, skill.group.id) },
  ]
  return (
    <SitePage
      site={catalog.site}
      path={skillPath(skill.id)}
      crumbs={crumbs}
      name={skill.name}
      sourcePath={skill.path}
    >
      <SkillProfile catalog={catalog} skill={skill} history={findHistory()} />
    </SitePage>
  )
}
