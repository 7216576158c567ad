import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { GlossaryTable } from '#app/_components/translate/glossary-table.tsx'
import { LanguagesTable } from '#app/_components/translate/languages-table.tsx'
import { TranslationProgress } from '#app/_components/translate/translation-progress.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { getContent } from '#lib/content/index.ts'
import { languageName } from '#lib/i18n/language.ts'
import { spokenLocales } from '#lib/i18n/messages.ts'
import { missingTexts } from '#lib/model/translation/coverage.ts'
import { localesOfSite } from '#lib/model/translation/page-locales.ts'
import { pageMetadata } from '#lib/site/metadata/metadata.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { homeHref, translatePath } from '#lib/site/routes/routes.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/translate'>): Promise<Metadata> {
  const { catalog, messages } = getContent()
  const { site } = catalog
  const locale = resolveLocale(catalog, (await params).locale)
  const t = await getTranslations({ locale, namespace: 'translate' })
  const description = t('metaDescription', { language: languageName(locale, locale) })
  return pageMetadata({
    site,
    locale,
    locales: localesOfSite(catalog, spokenLocales(messages)),
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
  const isWhole = missingTexts(catalog, locale).length === 0
  const lead = isOriginal ? 'leadOriginal' : isWhole ? 'nothingMissing' : 'lead'
  const names = { language: languageName(locale, locale), original: languageName(site.defaultLocale, locale) }
  return (
    <SitePage
      site={site}
      path={translatePath}
      crumbs={[{ label: site.name, href: homeHref(locale) }]}
      name={t('title')}
    >
      <PageTitle title={t.rich('title')} lead={t.rich(lead, names)} />
      {isOriginal ? <LanguagesTable catalog={catalog} /> : <TranslationProgress catalog={catalog} />}
      <GlossaryTable glossary={glossaries.get(locale) ?? []} original={site.defaultLocale} />
    </SitePage>
  )
}
