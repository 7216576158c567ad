import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FallbackMark } from '#app/_components/ui/fallback-mark.tsx'
import { OutdatedMark } from '#app/_components/ui/outdated-mark.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'

type MarkedStackProps = {
  readonly stack: Localized<readonly string[]>
  /** Indexes of the added items. */
  readonly additions: ReadonlySet<number>
}

/** A stack whose added items have a plus and a label. */
export function MarkedStack({ stack, additions }: MarkedStackProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const found = inLocale(stack, locale)
  const isFallback = found.locale !== locale
  return (
    <div>
      <ul className="stack">
        {found.value.map((item, index) => (
          <li key={item} className={additions.has(index) ? 'added' : undefined}>
            <span {...(isFallback && { lang: found.locale, dir: directionOf(found.locale) })}>{item}</span>
            {additions.has(index) && <span className="tag tag-strong">{t.rich('added')}</span>}
          </li>
        ))}
      </ul>
      {isFallback && <FallbackMark language={found.locale} />}
      {found.isOutdated && <OutdatedMark />}
    </div>
  )
}
