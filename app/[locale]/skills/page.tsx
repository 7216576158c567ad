import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { JsonLd } from '#app/_components/layout/json-ld.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { SkillCatalogue } from '#app/_components/skill/skill-catalogue.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { skillsByDomain } from '#lib/model/catalog/catalogue.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { catalogueJsonLd } from '#lib/site/metadata/json-ld.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { homeHref, skillsPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/skills'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { site, skills } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'skills' })
  const description = t('metaDescription', { count: skills.length })
  return pageMetadata({
    site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
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
    <SitePage
      site={catalog.site}
      path={skillsPath}
      crumbs={[{ label: catalog.site.name, href: homeHref(locale) }]}
      name={t('title')}
    >
      <PageTitle title={t.rich('title')} lead={t.rich('lead', { skills: catalog.skills.length, domains })} />
      <SkillCatalogue catalog={catalog} />
      <JsonLd thing={catalogueJsonLd(catalog, locale, t('title'))} />
    </SitePage>
  )
}
