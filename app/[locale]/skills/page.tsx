import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { SkillCatalogue } from '#app/_components/skill/skill-catalogue.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import { catalogueJsonLd } from '#lib/site/metadata/json-ld.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { skillsPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/skills'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'skills' })
  const description = t('metaDescription', { count: catalog.skills.length })
  return overviewMetadata(content, {
    locale,
    path: skillsPath,
    title: t('title'),
    description,
  })
}

export default async function SkillsPage({ params }: PageProps<'/[locale]/skills'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'skills' })
  const domains = skillsByDomain(catalog, locale).length
  return (
    <OverviewPage site={catalog.site} path={skillsPath} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich('lead', { skills: catalog.skills.length, domains })} />
      <SkillCatalogue catalog={catalog} />
      <JsonLd thing={catalogueJsonLd(catalog, locale, t('title'))} />
    </OverviewPage>
  )
}
