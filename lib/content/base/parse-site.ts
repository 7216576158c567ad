import { error, type Report } from '#lib/content/problems/problem.ts'
import {
  type Checks,
  type ContentRule,
  contentRuleNames,
  isContentRule,
  isReadingRule,
  type Level,
} from '#lib/content/problems/rules.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { checkUnique, type Named } from '#lib/content/problems/unique.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import { type SiteFile, siteSchema } from '#lib/content/schema/site.ts'
import { asLocale } from '#lib/content/yaml/as-id.ts'
import { checkLocales, type Locales, localize } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'
import type { Site } from '#lib/model/catalog/site.ts'

const validate = validator(siteSchema)

type ParsedSite = { readonly site?: Site; readonly locales?: Locales; readonly checks?: Checks }

/** The site. If the file has errors, its locales and checks are returned as far as they are valid. */
export function parseSite(source: Source, report: Report): ParsedSite {
  const found = parseYaml(source, report)
  if (!found) return {}
  const file = validate(source, found, report)
  const checks = parseChecks(file, report)
  const locales = parseLocales(file, report)
  if (!locales) return { checks }
  checkLocales(siteSchema, found, source, locales, report)
  return file.complete ? { checks, locales, site: toSite(file.complete, locales) } : { checks, locales }
}

function parseChecks({ valid, locationOfKey }: Validated<typeof siteSchema>, report: Report): Checks {
  const entries = Object.entries(valid.checks ?? {})
  return new Map(
    entries.flatMap(([rule, level]): [ContentRule, Level][] => {
      if (isContentRule(rule)) return level === undefined ? [] : [[rule, level]]
      const location = locationOfKey('checks', rule)
      if (isReadingRule(rule)) {
        const message = `${quote(rule)} reports reading errors, which can neither be turned off nor become warnings.`
        report(error(location, message, 'Remove the line.', 'schema'))
      } else {
        const hint = didYouMean(rule, contentRuleNames, `Use one of ${listed(contentRuleNames, 'or')}.`)
        report(error(location, `Unknown rule ${quote(rule)}.`, hint, 'schema'))
      }
      return []
    }),
  )
}

function parseLocales(
  { valid, locationOf }: Validated<typeof siteSchema>,
  report: Report,
): Locales | undefined {
  const { locales, defaultLocale } = valid
  if (!locales || !defaultLocale) return undefined
  const bad = locales.flatMap((tag, index) => explainTag(tag).map((hint) => ({ tag, hint, index })))
  for (const { tag, hint, index } of bad) {
    report(error(locationOf('locales', index), `${quote(tag)} is not a valid language tag.`, hint))
  }
  const named = locales.map((id, index): Named => ({ id, location: locationOf('locales', index) }))
  const unique = checkUnique(named, 'locales', report)
  if (bad.length > 0 || !unique) return undefined
  if (!locales.includes(defaultLocale)) {
    const hint = didYouMean(defaultLocale, locales, `Use ${listed(locales, 'or')}, or add it to the locales.`)
    report(
      error(
        locationOf('defaultLocale'),
        `The default language ${quote(defaultLocale)} is not one of the locales.`,
        hint,
      ),
    )
    return undefined
  }
  return { all: locales.map(asLocale), default: asLocale(defaultLocale), named }
}

/** How to fix a tag that is not in canonical BCP 47 form; empty if it is. */
function explainTag(tag: string): string[] {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical === tag ? [] : [`Write it as ${quote(canonical ?? 'en')}.`]
  } catch {
    return ['Use a tag such as en, de, pt-BR or zh-Hant.']
  }
}

function toSite(file: SiteFile, locales: Locales): Site {
  return {
    name: localize(file.name, locales),
    description: localize(file.description, locales),
    url: file.url,
    ...(file.source && { source: file.source }),
    licence: file.licence,
    locales: locales.all,
    defaultLocale: locales.default,
  }
}
