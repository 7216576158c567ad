import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { FirstRoleChoice } from '#app/_components/role-comparison/first-role-choice.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { rolesByFamily } from '#lib/model/catalog/catalogue.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { comparePath, homeHref } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/compare'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { site, roles } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'compare' })
  const description = t('metaDescription', { count: roles.length })
  return pageMetadata({
    site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
    path: comparePath,
    title: t('title'),
    description,
  })
}

export default async function ComparePage({ params }: PageProps<'/[locale]/compare'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'compare' })
  return (
    <SitePage
      site={catalog.site}
      path={comparePath}
      crumbs={[{ label: catalog.site.name, href: homeHref(locale) }]}
      name={t('title')}
    >
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      <FirstRoleChoice families={rolesByFamily(catalog, locale)} count={catalog.roles.length} />
    </SitePage>
  )
}
