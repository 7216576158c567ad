import { isolate } from '#lib/i18n/isolate.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'

/** A date in the short form of the locale with the full year; independent of the time zone. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return isolate(format.format(new Date(`${date}T00:00:00Z`)), locale)
}
