import { checkLanguage } from '#lib/content/base/check-language.ts'
import type { Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkUnique, type Named } from '#lib/content/problems/unique.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { glossarySchema } from '#lib/content/schema/glossary.ts'
import { asLocale } from '#lib/content/yaml/as-id.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { validator } from '#lib/content/yaml/validate.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Glossary } from '#lib/model/translation/glossary.ts'

const validate = validator(glossarySchema)

/** The glossaries by language; the one of the default language lists only terms to avoid. */
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
  const { complete, locationOf } = validate(source, found, report)
  if (!complete) return undefined
  const named = complete.terms.map(
    ({ term }, index): Named => ({
      id: term.toLowerCase(),
      location: locationOf('terms', index, 'term'),
    }),
  )
  if (!checkUnique(named, 'terms', report)) return undefined
  return complete.terms.map(({ term, use = [], avoid = [], note }) => ({
    term,
    use,
    avoid,
    ...(note && { note }),
  }))
}
