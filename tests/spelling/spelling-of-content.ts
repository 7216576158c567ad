import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Dictionary, findDictionary } from '#tests/spelling/dictionaries.ts'

/** The languages of a site, from site.yaml. */
export type Languages = { readonly all: readonly string[]; readonly default: string }

export type Spelling = {
  /** Absolute paths of the files to check. */
  readonly files: readonly string[]
  readonly config: object
  /** Messages about files that are not checked. */
  readonly skipped: readonly string[]
}

type Read = { readonly path: string; readonly locales: readonly string[] }

/** Languages whose script cspell ignores, so that they need no dictionary in mixed files. */
const unread = ['zh', 'ja', 'yue', 'wuu']

/**
 * The spelling configuration of a content folder: each file with the dictionaries of its languages, and with the words
 * of the team in `.spelling`. Files in a language without a dictionary are skipped.
 */
export function spellingOfContent(folder: string, languages: Languages, base: object): Spelling {
  const dictionaries = new Map(languages.all.map((locale) => [locale, findDictionary(locale)]))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(md|yaml)$/.test(path) && !/^schema\/|(^|\/)\./.test(path))
    .map((path) => ({ path, locales: localesOf(path, languages) }))
  const isReadable = ({ locales }: Read) =>
    locales.some((locale) => dictionaries.get(locale)) &&
    locales.every((locale) => dictionaries.get(locale) || (locales.length > 1 && isUnread(locale)))
  const readable = files.filter(isReadable)
  const skipped = languages.all.flatMap((locale) => {
    const own = files.filter((file) => !isReadable(file) && file.locales.includes(locale))
    return dictionaries.get(locale) || own.length === 0
      ? []
      : [`There is no dictionary for ${locale}: ${own.length} files are not checked.`]
  })
  const known = [...dictionaries.values()].filter((dictionary) => dictionary !== undefined)
  return {
    files: readable.map(({ path }) => join(folder, path)),
    skipped,
    config: {
      ...base,
      globRoot: folder,
      import: known.flatMap(({ extension }) => extension ?? []),
      dictionaryDefinitions: [...definitionsOf(base), ...ownWords(folder)],
      overrides: overridesOf(languages).map(({ filename, locales }) => ({
        filename,
        ...settingsOf(locales, dictionaries, folder),
      })),
    },
  }
}

/** The last override that matches a file applies. */
function overridesOf({ all, default: original }: Languages) {
  return [
    { filename: ['**/*'], locales: [original] },
    ...all.flatMap((locale) => [
      { filename: [`**/*.${locale}.{md,yaml}`], locales: [locale] },
      { filename: [`glossary/${locale}.yaml`], locales: [locale, original] },
    ]),
    { filename: ['*.yaml'], locales: all },
  ]
}

const isUnread = (locale: string): boolean => unread.includes(new Intl.Locale(locale).language)

/** Base files contain all languages, translations the one in their name, and all other files the default one. */
function localesOf(path: string, { all, default: original }: Languages): readonly string[] {
  if (/^glossary\//.test(path)) return [path.slice('glossary/'.length, -'.yaml'.length), original]
  if (!path.includes('/')) return all
  const suffix = /\.([A-Za-z0-9-]+)\.[a-z]+$/.exec(path)?.[1]
  return [suffix ?? original]
}

function settingsOf(
  locales: readonly string[],
  dictionaries: ReadonlyMap<string, Dictionary | undefined>,
  folder: string,
) {
  const own = locales.flatMap((locale) => dictionaries.get(locale) ?? [])
  // Names and technical terms are English in any language.
  const languages = [...own.flatMap((dictionary) => dictionary.languages), 'en', 'en-GB']
  const words = locales.flatMap((locale) => [`words-${locale}`, `own-words-${locale}`])
  const lists = ['own-names', ...words].filter((name) => existsSync(wordFile(folder, name)))
  return {
    language: languages.join(),
    dictionaries: [...own.flatMap(({ names }) => names), ...lists],
    allowCompoundWords: own.some(({ hasCompounds }) => hasCompounds),
  }
}

/** `names.txt` and `words.fr.txt` of the team, and those of Rungs. */
function wordFile(folder: string, name: string): string {
  const isOwn = name.startsWith('own-')
  const file = `${name.replace(/^own-/, '').replace('-', '.')}.txt`
  return isOwn ? join(folder, '.spelling', file) : join(import.meta.dirname, file)
}

function ownWords(folder: string): object[] {
  const own = join(folder, '.spelling')
  if (!existsSync(own)) return []
  return readdirSync(own)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: `own-${name.slice(0, -4).replace('.', '-')}`, path: join(own, name) }))
}

const definitionsOf = (base: object): readonly object[] =>
  'dictionaryDefinitions' in base && Array.isArray(base.dictionaryDefinitions)
    ? base.dictionaryDefinitions
    : []
