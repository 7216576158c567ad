import type { Locale } from '#lib/model/ids.ts'

/** A value in the default locale of the site, with the translations that exist. */
export type Localized<Value> = {
  /** The default locale, in which `original` is written. */
  readonly locale: Locale
  readonly original: Value
  /** Keyed by locale; never holds the default locale. */
  readonly translations: Readonly<Record<string, Value>>
}

/** A value together with the locale it is written in. */
export type InLocale<Value> = {
  readonly value: Value
  readonly locale: Locale
}

/** The translation into a locale, else the original; the answer says which of them it is. */
export function inLocale<Value>(localized: Localized<Value>, locale: Locale): InLocale<Value> {
  const translation = localized.translations[locale]
  return translation === undefined
    ? { value: localized.original, locale: localized.locale }
    : { value: translation, locale }
}

export function isTranslated(localized: Localized<unknown>, locale: Locale): boolean {
  return locale === localized.locale || localized.translations[locale] !== undefined
}
