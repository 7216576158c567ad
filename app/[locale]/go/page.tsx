import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { StepForm } from '#app/_components/step/step-form.tsx'
import { StepList } from '#app/_components/step/step-list.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getCatalog, getContent } from '#lib/content/index.ts'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { stepPath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/go'>): Promise<Metadata> {
  const content = getContent()
  const locale = resolveLocale(content.catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'step' })
  return overviewMetadata(content, {
    locale,
    path: stepPath,
    title: t('title'),
    description: t('metaDescription'),
  })
}

export default async function StepPage({ params }: PageProps<'/[locale]/go'>) {
  const catalog = getCatalog()
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'step' })
  const families = rolesByFamily(catalog, locale)
  return (
    <OverviewPage site={catalog.site} path={stepPath} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      {families.length > 0 && <StepForm catalog={catalog} />}
      <StepList families={families} />
    </OverviewPage>
  )
}
