import { formatDate } from '#lib/i18n/format-date.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Provenance } from '#lib/site/metadata/provenance.ts'

/** Source, date and licence, a line each; the date is left out where it is unknown. */
export function provenanceLines(
  { site, address, licence, date }: Provenance,
  locale: Locale,
  t: Translator<'provenance'>,
): readonly string[] {
  return [
    t('source', { site, address }),
    ...(date ? [t('date', { date: formatDate(date, locale) })] : []),
    t('licence', { name: licence.name, address: licence.url }),
  ]
}
