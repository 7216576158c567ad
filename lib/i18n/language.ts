import type { Locale } from '#lib/model/catalog/ids.ts'

// ISO 15924 codes of the right-to-left scripts in use.
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize()
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** The name of a language in another language, as used in a sentence; an invalid tag is returned unchanged. */
export function languageName(language: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** The name of a language in that language, capitalised for lists: `Deutsch`, `Español`, `中文`. */
export function ownLanguageName(language: Locale): string {
  const name = languageName(language, language)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
