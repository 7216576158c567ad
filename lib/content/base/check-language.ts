import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'

/** Whether the site has the language of a file; reports the file if not. */
export function checkLanguage(
  source: Source,
  locale: string,
  locales: Locales | undefined,
  report: Report,
): boolean {
  if (!locales) return isLanguageTag(locale)
  if (locales.all.some((one) => one === locale)) return true
  const hint = didYouMean(locale, locales.all, 'Add it to the locales in site.yaml, or remove the file.')
  report(
    error(
      source.locationAt(0),
      `Unknown language ${quote(locale)}: it is not among the locales of the site.`,
      hint,
    ),
  )
  return false
}

/** Whether a text is a well-formed language tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}
