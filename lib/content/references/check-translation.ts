import { isLanguageTag } from '#lib/content/base/check-language.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { Body } from '#lib/content/sections/body.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'

/** Whether the locale in the file name of a translation is valid; reports it if not. */
export function checkLocale(
  source: Source,
  locale: string,
  locales: Locales | undefined,
  report: Report,
): boolean {
  if (!locales) return isLanguageTag(locale)
  const others = locales.all.filter((one) => one !== locales.default)
  if (others.some((one) => one === locale)) return true
  const isDefault = locale === locales.default
  const message = isDefault
    ? `${quote(locale)} is the default language, so this file cannot be a translation.`
    : `Unknown language in the file name: ${quote(locale)}.`
  const otherwise = others.length > 0 ? `Use one of ${listed(others, 'or')}, or add it` : 'Add it'
  const hint = isDefault
    ? `Move the text to the file without .${locale} in its name.`
    : didYouMean(locale, others, `${otherwise} to the locales in site.yaml.`)
  report(error(source.locationAt(0), message, hint))
  return false
}

/** Reports the parts of a translation that have no original, since they would not be shown. */
export function checkBodies(translation: Body, original: Body, originalFile: string, report: Report): void {
  if (!original.complete) return
  if (translation.intro && !original.intro) {
    const message = `The text before the first section has no original in ${originalFile}.`
    report(
      error(translation.intro.location, message, 'Write the original first, or remove the text.', 'orphan'),
    )
  }
  for (const [id, { location }] of translation.sections) {
    if (original.sections.has(id)) continue
    const message = `The section ${quote(id)} has no original in ${originalFile}.`
    report(error(location, message, 'Write the original first, or remove the section.', 'orphan'))
  }
}
