import { useLocale } from 'next-intl'
import { FallbackMark } from '#app/_components/ui/fallback-mark.tsx'
import { OutdatedMark } from '#app/_components/ui/outdated-mark.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'

type LocalListProps = { readonly of: Localized<readonly string[]>; readonly className: string }

/** A list in the language of the page, or in the default one with its `lang`; an outdated translation is marked. */
export function LocalList({ of: list, className }: LocalListProps) {
  const locale = useLocale()
  const found = inLocale(list, locale)
  const isFallback = found.locale !== locale
  return (
    <>
      <ul className={className} {...(isFallback && { lang: found.locale, dir: directionOf(found.locale) })}>
        {found.value.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {isFallback && <FallbackMark language={found.locale} />}
      {found.isOutdated && <OutdatedMark />}
    </>
  )
}
