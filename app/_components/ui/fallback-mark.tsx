import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { languageName } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/** Marks a text that is in another language than the page. Hidden from screen readers, which read `lang`. */
export function FallbackMark({ language }: { readonly language: Locale }) {
  const t = useTranslations('fallback')
  const locale = useLocale()
  return (
    <span
      className="fallback"
      data-fallback=""
      aria-hidden="true"
      title={t('shownIn', { language: languageName(language, locale) })}
    >
      {language.toUpperCase()}
    </span>
  )
}
