import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'

/** Reports a file that is named after a language which the site does not have; answers whether it has it. */
export function checkLanguage(
  source: Source,
  locale: string,
  locales: Locales | undefined,
  report: Report,
): boolean {
  if (!locales) return isLanguageTag(locale)
  if (locales.all.some((one) => one === locale)) return true
  const mend = didYouMean(locale, locales.all, 'Add it to the locales in site.yaml, or remove the file.')
  report(error(source.placeAt(0), `The site has no language ${quote(locale)}.`, mend))
  return false
}

/** Whether a text has the form of the tag of a language; while the languages are not known, no more can be told. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}
