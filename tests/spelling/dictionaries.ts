import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../node_modules/@cspell')

/** The dictionary of a language. */
export type Dictionary = {
  /** The languages as named by cspell. */
  readonly languages: readonly string[]
  /** The cspell extension with its words; English is included in cspell. */
  readonly extension?: string
  readonly names: readonly string[]
  /** Whether words form compounds, as in German. */
  readonly hasCompounds: boolean
}

/** Plain `en` accepts both American and British spelling. */
const english: Readonly<Record<string, readonly string[]>> = { US: ['en'], GB: ['en-GB'] }
const compounding = ['da', 'de', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']

/**
 * The dictionary of a locale; undefined where none is installed. Dictionaries other than English are packages named
 * `@cspell/dict-` and the language, with or without a country.
 */
export function findDictionary(locale: string): Dictionary | undefined {
  const { language, region } = new Intl.Locale(locale)
  if (language === 'en') {
    const languages = (region !== undefined && english[region]) || ['en', 'en-GB']
    return { languages, names: [], hasCompounds: false }
  }
  const folder = findPackage(language, region ?? new Intl.Locale(locale).maximize().region)
  const extension = folder && join(packages, folder, 'cspell-ext.json')
  if (extension === undefined || !existsSync(extension)) return undefined
  const { languageSettings = [] } = JSON.parse(readFileSync(extension, 'utf8'))
  const settings: readonly { readonly locale?: string; readonly dictionaries?: readonly string[] }[] =
    languageSettings
  return {
    languages: settings.flatMap((one) => one.locale?.split(',') ?? []),
    extension,
    names: settings.flatMap(({ dictionaries = [] }) => dictionaries),
    hasCompounds: compounding.includes(language),
  }
}

/** The package for the country, else any for the language. */
function findPackage(language: string, region: string | undefined): string | undefined {
  const own = readdirSync(packages).filter((name) =>
    new RegExp(`^dict-${language}(?:[-_]|$)`, 'i').test(name),
  )
  const ofRegion = own.find(
    (name) => name.toLowerCase().replace('_', '-') === `dict-${language}-${region}`.toLowerCase(),
  )
  return ofRegion ?? own.find((name) => /^dict-\w{2,3}(?:[-_]\w{2})?$/.test(name))
}
