import { useLocale } from 'next-intl'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'

/** Makes the names of links unique on a page: the label, then what it belongs to. */
export function useLinkName(): (name: string, of: readonly Localized<string>[]) => string {
  const t = useTranslations('cell')
  const format = useFormatter()
  const locale = useLocale()
  return (name, of) =>
    t('nameInPlace', {
      name,
      place: format.list(
        of.map((one) => inLocale(one, locale).value),
        { type: 'unit' },
      ),
    })
}
