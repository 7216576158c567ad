import type { Translated } from '#lib/content/drafts/drafts.ts'
import type { Body } from '#lib/content/sections/body.ts'
import type { OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { type Localized, withOutdated } from '#lib/model/catalog/localized.ts'

/** The file of the originals, and which translations are outdated. */
export type Originals = {
  /** Relative to the content folder. */
  readonly path: string
  readonly locale: Locale
  readonly outdated: OutdatedTexts
}

/** A value with its existing translations; `name` is its key in `outdated`. */
export function translate<Value, Translation>(
  original: Value,
  name: string,
  { path, locale, outdated }: Originals,
  translations: ReadonlyMap<string, Translation>,
  pick: (translation: Translation) => Value | undefined,
): Localized<Value> {
  const picked = [...translations].flatMap(([key, translation]): [string, Value][] => {
    const value = pick(translation)
    return value === undefined ? [] : [[key, value]]
  })
  const value = { locale, original, translations: Object.fromEntries(picked) }
  return withOutdated(value, (other) => outdated.has(path, other, name))
}

/** The sections of a Markdown file with their translations, by heading. */
export function translateSections(
  { original, translations }: Translated<{ readonly body: Body }, { readonly body: Body }>,
  originals: Originals,
): ReadonlyMap<string, Localized<string>> {
  return new Map(
    [...original.body.sections].map(([id, { text }]) => [
      id,
      translate(text, `sections.${id}`, originals, translations, ({ body }) => body.sections.get(id)?.text),
    ]),
  )
}
