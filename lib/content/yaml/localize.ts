import { z } from 'zod'
import type { Located } from '#lib/content/problems/located.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import type { Named } from '#lib/content/problems/unique.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import { shapeOf, unwrap } from '#lib/content/schema/look-up.ts'
import { asLocale } from '#lib/content/yaml/as-id.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

/** The languages of the site. */
export type Locales = {
  readonly all: readonly Locale[]
  readonly default: Locale
  /** The locales with their source locations. */
  readonly named: readonly Named[]
}

/** A localized value of a base file. If the locales are unknown, any of its texts is the original. */
export function localize(
  value: string | Record<string, string>,
  locales: Locales | undefined,
): Localized<string> {
  const locale = locales?.default ?? asLocale('und')
  if (typeof value === 'string') return { locale, original: value, translations: {} }
  const { [locale]: original = Object.values(value)[0] ?? '', ...translations } = value
  return { locale, original, translations }
}

/** Reports localized values of a base file without the default locale or with an unknown one. */
export function checkLocales(
  schema: z.core.$ZodType,
  found: Located,
  source: Source,
  locales: Locales,
  report: Report,
): void {
  const type = unwrap(schema)
  const checkInner = (inner: z.core.$ZodType | undefined, value: Located) => {
    if (inner) checkLocales(inner, value, source, locales, report)
  }
  if (type instanceof z.ZodArray && found.kind === 'list') {
    for (const item of found.items) checkInner(type.element, item)
  } else if (type instanceof z.ZodObject && found.kind === 'map') {
    for (const [key, entry] of found.entries) checkInner(shapeOf(type, key), entry.value)
  } else if (type instanceof z.ZodUnion && found.kind === 'map') {
    for (const [key, { keyStart }] of found.entries) {
      if (locales.all.some((locale) => locale === key)) continue
      const hint = didYouMean(
        key,
        locales.all,
        `Use ${listed(locales.all, 'or')}, or add it to the locales in site.yaml.`,
      )
      report(
        error(
          source.locationAt(keyStart),
          `Unknown language ${quote(key)}: it is not among the locales of the site.`,
          hint,
        ),
      )
    }
    if (!found.entries.has(locales.default)) {
      const hint = `Add ${locales.default}: …, since the other languages fall back to it.`
      report(
        error(
          source.locationAt(found.start),
          `The text in the default language, ${locales.default}, is missing.`,
          hint,
        ),
      )
    }
  }
}
