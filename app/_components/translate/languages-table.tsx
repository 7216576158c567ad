import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShareText } from '#app/_components/translate/share-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { directionOf, ownLanguageName } from '#lib/i18n/language.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { coverage } from '#lib/model/translation/coverage.ts'
import { translateHref } from '#lib/site/routes/routes.ts'

/** How much of the content is translated into each language, with links to what is missing. */
export function LanguagesTable({ catalog }: { readonly catalog: Catalog }) {
  const t = useTranslations('translate')
  const { locales, defaultLocale } = catalog.site
  const languages = locales.filter((locale) => locale !== defaultLocale)
  if (languages.length === 0) return null
  return (
    <Section id="languages" heading={t.rich('languagesHeading')}>
      <table className="plain">
        <caption className="sr-only">{t.rich('languagesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rich('columnLanguage')}</th>
            <th scope="col">{t.rich('columnTexts')}</th>
            <th scope="col">{t.rich('columnDescriptions')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((language) => {
            const { values, descriptions } = coverage(catalog, language)
            return (
              <tr key={language}>
                <th scope="row">
                  <a
                    href={translateHref(language)}
                    lang={language}
                    dir={directionOf(language)}
                    hrefLang={language}
                  >
                    {ownLanguageName(language)}
                  </a>
                </th>
                <td>
                  <ShareText share={values} />
                </td>
                <td>
                  <ShareText share={descriptions} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
