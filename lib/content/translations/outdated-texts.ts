import type { Report } from '#lib/content/problems/problem.ts'
import type { ContentFiles, Files } from '#lib/content/read/content-files.ts'
import { checkHashes } from '#lib/content/translations/check-hashes.ts'
import type { Ages } from '#lib/content/translations/git-ages.ts'
import { type TextReader, textReader } from '#lib/content/translations/read-texts.ts'
import { hasHashes, textStatuses } from '#lib/content/translations/text-statuses.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'
import { findTranslationFiles } from '#lib/content/translations/translation-files.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'

/** An outdated translation: its original has changed since. */
export type OutdatedText = {
  /** The file of the translation. */
  readonly path: string
  readonly originalPath: string
  readonly locale: string
  readonly name: string
  /** The hash that would confirm it. */
  readonly hash: string
}

export type OutdatedTexts = {
  readonly all: readonly OutdatedText[]
  /** Whether the translation of a text into a locale is outdated. */
  readonly has: (originalPath: string, locale: string, name: string) => boolean
}

export const noneOutdated: OutdatedTexts = { all: [], has: () => false }

/** Determines the age of translations from version control. */
export type FindAges = (
  files: readonly TranslationFile[],
  reader: TextReader,
  report: Report,
) => (file: TranslationFile) => Ages

/** The outdated translations by file; unknown ages do not count. Reports hashes without a text. */
export function findOutdatedTexts(
  contentFiles: ContentFiles,
  files: Files,
  locales: Locales,
  findAges: FindAges | undefined,
  report: Report,
  reader: TextReader = textReader(locales.default),
): OutdatedTexts {
  // Without a history and hashes, all ages are unknown.
  if (!findAges && !contentFiles.files.some(({ source }) => hasHashes(source))) return noneOutdated
  const translations = findTranslationFiles(contentFiles, files, locales)
  checkHashes(contentFiles, translations, locales, reader, report)
  const agesOf = findAges?.(translations, reader, report) ?? (() => 'unknown' as const)
  const all = translations.flatMap((file): OutdatedText[] => {
    const ages = agesOf(file)
    if (typeof ages === 'string' && !hasHashes(file)) return []
    return textStatuses(file, ages, reader).flatMap(({ name, age, hash }) =>
      age === 'outdated'
        ? [{ path: file.path, originalPath: file.original.path, locale: file.locale, name, hash }]
        : [],
    )
  })
  const keys = new Set(all.map(({ originalPath, locale, name }) => keyOf(originalPath, locale, name)))
  return { all, has: (path, locale, name) => keys.has(keyOf(path, locale, name)) }
}

const keyOf = (path: string, locale: string, name: string): string => `${path} ${locale} ${name}`
