import type { Locale } from '#lib/model/catalog/ids.ts'

/** A value in the default locale of the site, with the translations that exist. */
export type Localized<Value> = {
  /** The default locale, in which `original` is written. */
  readonly locale: Locale
  readonly original: Value
  /** Keyed by locale; never holds the default locale. */
  readonly translations: Readonly<Record<string, Value>>
  /**
   * The locales whose translation is older than the original; missing where none is. Recorded as part of the
   * translation: reading it reads the translation too.
   */
  readonly outdated?: readonly string[]
}

/** A value together with the locale it is written in. */
export type InLocale<Value> = {
  readonly value: Value
  readonly locale: Locale
  /** Set on a translation that is older than its original. */
  readonly isOutdated?: true
}

/** The translation into a locale, else the original, with the locale it is in. */
export function inLocale<Value>(localized: Localized<Value>, locale: Locale): InLocale<Value> {
  const translation = localized.translations[locale]
  return translation === undefined
    ? { value: localized.original, locale: localized.locale }
    : { value: translation, locale, ...(isOutdated(localized, locale) && { isOutdated: true }) }
}

export function isTranslated(localized: Localized<unknown>, locale: Locale): boolean {
  return locale === localized.locale || localized.translations[locale] !== undefined
}

/** Whether the translation into a locale is older than the original; false where there is no translation. */
export function isOutdated(localized: Localized<unknown>, locale: Locale): boolean {
  return localized.translations[locale] !== undefined && localized.outdated?.includes(locale) === true
}

/** Marks the translations that are older than the original. */
export function withOutdated<Value>(
  { locale, original, translations }: Localized<Value>,
  isOlder: (locale: string) => boolean,
): Localized<Value> {
  const outdated = Object.keys(translations).filter(isOlder)
  return { locale, original, translations, ...(outdated.length > 0 && { outdated }) }
}
