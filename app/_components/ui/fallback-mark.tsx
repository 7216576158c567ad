import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { languageName } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/** A small note that a text stands in another language than the page; readers of `lang` know already. */
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
