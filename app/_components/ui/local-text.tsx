import { useLocale } from 'next-intl'
import { FallbackMark } from '#app/_components/ui/fallback-mark.tsx'
import { OutdatedMark } from '#app/_components/ui/outdated-mark.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'

type LocalTextProps = {
  readonly of: Localized<string>
  /** Marks a text that is not translated or whose translation is outdated. Leave it out where space is tight. */
  readonly marked?: boolean
}

/** A short text in the language of the page, or in the default one with its `lang`. */
export function LocalText({ of: text, marked = false }: LocalTextProps) {
  const locale = useLocale()
  const found = inLocale(text, locale)
  if (found.locale === locale) {
    return marked && found.isOutdated ? (
      <>
        {found.value}
        <OutdatedMark />
      </>
    ) : (
      found.value
    )
  }
  return (
    <>
      <span lang={found.locale} dir={directionOf(found.locale)}>
        {found.value}
      </span>
      {marked && <FallbackMark language={found.locale} />}
    </>
  )
}
