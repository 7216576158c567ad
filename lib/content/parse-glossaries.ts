import { asLocale } from '#lib/content/as-id.ts'
import { checkLanguage } from '#lib/content/check-language.ts'
import type { ContentFiles } from '#lib/content/content-files.ts'
import type { Locales } from '#lib/content/localize.ts'
import { parseYaml } from '#lib/content/parse-yaml.ts'
import type { Report } from '#lib/content/problem.ts'
import { glossarySchema } from '#lib/content/schema/glossary.ts'
import type { Source } from '#lib/content/source.ts'
import { checkUnique } from '#lib/content/unique.ts'
import { validator } from '#lib/content/validate.ts'
import type { Glossary } from '#lib/model/glossary.ts'
import type { Locale } from '#lib/model/ids.ts'

const validate = validator(glossarySchema)

/** The glossaries, by language; that of the default language names renderings to avoid. */
export function parseGlossaries(
  { files }: ContentFiles,
  locales: Locales | undefined,
  report: Report,
): ReadonlyMap<Locale, Glossary> {
  const glossaries = new Map<Locale, Glossary>()
  for (const file of files) {
    if (file.kind !== 'glossary' || !checkLanguage(file.source, file.locale, locales, report)) continue
    const glossary = file.readable ? parseGlossary(file.source, report) : undefined
    if (glossary) glossaries.set(asLocale(file.locale), glossary)
  }
  return glossaries
}

function parseGlossary(source: Source, report: Report): Glossary | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  const { whole, placeOf } = validate(source, found, report)
  if (!whole) return undefined
  const named = whole.terms.map(({ term }, index) => ({
    id: term.toLowerCase(),
    place: placeOf('terms', index, 'term'),
  }))
  if (!checkUnique(named, 'terms', report)) return undefined
  return whole.terms.map(({ term, use = [], avoid = [], note }) => ({
    term,
    use,
    avoid,
    ...(note && { note }),
  }))
}
