import type { Locale } from '#lib/model/catalog/ids.ts'

// ISO 15924 codes of the scripts in use that run from right to left.
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

// Every text of a page asks for these, and to find them takes long. A site has few languages.
const directions = new Map<string, 'ltr' | 'rtl'>()
const names = new Map<Locale, Intl.DisplayNames>()

export function directionOf(locale: string): 'ltr' | 'rtl' {
  const known = directions.get(locale)
  if (known) return known
  const { script } = new Intl.Locale(locale).maximize()
  const direction = script && rightToLeft.has(script) ? 'rtl' : 'ltr'
  directions.set(locale, direction)
  return direction
}

/** The name of a language in another one, as it stands in a sentence; what is no tag of a language stays as it is. */
export function languageName(language: string, locale: Locale): string {
  try {
    const ofLocale = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
    names.set(locale, ofLocale)
    return ofLocale.of(language) ?? language
  } catch {
    return language
  }
}

/** The name of a language in that language, as it stands in a list: `Deutsch`, `Español`, `中文`. */
export function ownLanguageName(language: Locale): string {
  const name = languageName(language, language)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
