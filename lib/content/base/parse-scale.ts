import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkUnique, type Named } from '#lib/content/problems/unique.ts'
import { quote } from '#lib/content/problems/words.ts'
import { proficiencySchema } from '#lib/content/schema/proficiency.ts'
import { asProficiencyId } from '#lib/content/yaml/as-id.ts'
import { checkLocales, type Locales, localize } from '#lib/content/yaml/localize.ts'
import { type NonEmpty, toNonEmpty } from '#lib/content/yaml/non-empty.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'

const validate = validator(proficiencySchema)

/** The scale, and the location of each proficiency id. */
export type Scale = { readonly all: NonEmpty<Proficiency>; readonly named: readonly Named[] }

/** Undefined if any part is invalid, so that no cell is validated against an incomplete scale. */
export function parseScale(source: Source, locales: Locales | undefined, report: Report): Scale | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  if (locales) checkLocales(proficiencySchema, found, source, locales, report)
  const file = validate(source, found, report)
  const all = toNonEmpty(
    (file.complete?.scale ?? []).map(({ id, letter, name, meaning }, index, { length }) => ({
      id: asProficiencyId(id),
      step: index + 1,
      scaleLength: length,
      letter: localize(letter, locales),
      name: localize(name, locales),
      meaning: localize(meaning, locales),
    })),
  )
  if (!all) return undefined
  const named = all.map(({ id }, index): Named => ({ id, location: file.locationOf('scale', index, 'id') }))
  const unique = [
    checkUnique(named, 'proficiencies', report),
    !locales || checkLetters(all, locales, file, report),
  ]
  return unique.includes(false) ? undefined : { all, named }
}

/** A cell is a letter, so letters must be unique in every language. */
function checkLetters(
  scale: NonEmpty<Proficiency>,
  locales: Locales,
  { locationOf }: Validated<typeof proficiencySchema>,
  report: Report,
): boolean {
  let unique = true
  for (const locale of locales.all) {
    const taken = new Map<string, Proficiency>()
    for (const proficiency of scale) {
      const { value } = inLocale(proficiency.letter, locale)
      const other = taken.get(value)
      taken.set(value, other ?? proficiency)
      if (!other) continue
      unique = false
      const location = locationOf('scale', proficiency.step - 1, 'letter', locale)
      const message = `The letter ${quote(value)} is used for both ${other.id} and ${proficiency.id} in ${locale}.`
      report(error(location, message, 'Give each proficiency a letter of its own in every language.'))
    }
  }
  return unique
}
