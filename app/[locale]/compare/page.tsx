import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { FirstRoleChoice } from '#app/_components/role-comparison/first-role-choice.tsx'
import { StepForm } from '#app/_components/step/step-form.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { comparePath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/compare'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'compare' })
  const description = t('metaDescription', { count: catalog.roles.length })
  return overviewMetadata(content, {
    locale,
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
    <OverviewPage site={catalog.site} path={comparePath} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      {catalog.roles.length > 1 && <StepForm catalog={catalog} comparison={{}} />}
      <FirstRoleChoice families={rolesByFamily(catalog, locale)} count={catalog.roles.length} />
    </OverviewPage>
  )
}
