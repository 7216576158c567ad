import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { languageName } from '#lib/i18n/language.ts'
import type { Site } from '#lib/model/catalog/site.ts'

/** Explains the marks on untranslated and outdated texts. The style sheet shows it on pages that have such marks. */
export function FallbackNote({ site }: { readonly site: Site }) {
  const t = useTranslations('fallback')
  const locale = useLocale()
  if (locale === site.defaultLocale) return null
  return (
    <>
      <p className="fallback-note">
        {t.rich('pageNote', {
          language: languageName(site.defaultLocale, locale),
          mark: () => <span className="fallback">{site.defaultLocale.toUpperCase()}</span>,
        })}
      </p>
      <p className="older-note">
        {t.rich('olderNote', { mark: () => <span className="fallback">{t.rich('older')}</span> })}
      </p>
    </>
  )
}
