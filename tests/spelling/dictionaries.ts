import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../node_modules/@cspell')

/** What reads the words of a language. */
export type Dictionary = {
  /** The languages as cspell calls them. */
  readonly languages: readonly string[]
  /** The file that brings its words; those of English come with cspell. */
  readonly extension?: string
  readonly names: readonly string[]
  /** Whether words are made of words, as in German. */
  readonly hasCompounds: boolean
}

/** Plain `en` leaves it to the writers; the British forms are those of many countries. */
const english: Readonly<Record<string, readonly string[]>> = { US: ['en'], GB: ['en-GB'] }
const compounding = ['da', 'de', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']

/**
 * The dictionary of a locale; nothing where none is installed. Those of other languages are packages of the name
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

/** That of the country, else any of the language. */
function findPackage(language: string, region: string | undefined): string | undefined {
  const own = readdirSync(packages).filter((name) =>
    new RegExp(`^dict-${language}(?:[-_]|$)`, 'i').test(name),
  )
  const ofRegion = own.find(
    (name) => name.toLowerCase().replace('_', '-') === `dict-${language}-${region}`.toLowerCase(),
  )
  return ofRegion ?? own.find((name) => /^dict-\w{2,3}(?:[-_]\w{2})?$/.test(name))
}
