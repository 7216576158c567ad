import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { OverviewPage } from '#app/_components/layout/overview-page.tsx'
import { GlossaryTable } from '#app/_components/translate/glossary-table.tsx'
import { LanguagesTable } from '#app/_components/translate/languages-table.tsx'
import { TranslationProgress } from '#app/_components/translate/translation-progress.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getContent } from '#lib/content/index.ts'
import { languageName } from '#lib/i18n/language.ts'
import { missingTexts } from '#lib/model/translation/coverage.ts'
import { overviewMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { translatePath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/translate'>): Promise<Metadata> {
  const content = getContent()
  const { catalog } = content
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'translate' })
  const description = t('metaDescription', { language: languageName(locale, locale) })
  return overviewMetadata(content, {
    locale,
    path: translatePath,
    title: t('title'),
    description,
  })
}

export default async function TranslatePage({ params }: PageProps<'/[locale]/translate'>) {
  const { catalog, glossaries } = getContent()
  const { site } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'translate' })
  const isOriginal = locale === site.defaultLocale
  const isComplete = missingTexts(catalog, locale).length === 0
  const lead = isOriginal ? 'leadOriginal' : isComplete ? 'nothingMissing' : 'lead'
  const names = { language: languageName(locale, locale), original: languageName(site.defaultLocale, locale) }
  return (
    <OverviewPage site={site} path={translatePath} name={t('title')}>
      <PageTitle title={t.rich('title')} lead={t.rich(lead, names)} />
      {isOriginal ? <LanguagesTable catalog={catalog} /> : <TranslationProgress catalog={catalog} />}
      <GlossaryTable glossary={glossaries.get(locale) ?? []} original={site.defaultLocale} />
    </OverviewPage>
  )
}
