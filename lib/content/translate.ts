import type { Body } from '#lib/content/body.ts'
import type { Translated } from '#lib/content/drafts.ts'
import type { Locale } from '#lib/model/ids.ts'
import type { Localized } from '#lib/model/localized.ts'

/** A value with those of its translations that exist. */
export function translate<Value, Translation>(
  original: Value,
  locale: Locale,
  translations: ReadonlyMap<string, Translation>,
  pick: (translation: Translation) => Value | undefined,
): Localized<Value> {
  const picked = [...translations].flatMap(([key, translation]): [string, Value][] => {
    const value = pick(translation)
    return value === undefined ? [] : [[key, value]]
  })
  return { locale, original, translations: Object.fromEntries(picked) }
}

/** The sections of a Markdown file with their translations, by heading. */
export function translateSections(
  { original, translations }: Translated<{ readonly body: Body }, { readonly body: Body }>,
  locale: Locale,
): ReadonlyMap<string, Localized<string>> {
  return new Map(
    [...original.body.sections].map(([id, { text }]) => [
      id,
      translate(text, locale, translations, ({ body }) => body.sections.get(id)?.text),
    ]),
  )
}
