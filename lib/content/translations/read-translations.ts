import { parseBase } from '#lib/content/base/base.ts'
import type { GitFailure } from '#lib/content/git/git-failure.ts'
import type { GitLog } from '#lib/content/git/git-log.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'
import { findGitAges } from '#lib/content/translations/git-ages.ts'
import { textReader } from '#lib/content/translations/read-texts.ts'
import { type TextStatus, textStatuses } from '#lib/content/translations/text-statuses.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'
import { findTranslationFiles } from '#lib/content/translations/translation-files.ts'

/** A file of translations with the status of each text. */
export type ReadTranslation = {
  readonly file: TranslationFile
  readonly statuses: readonly TextStatus[]
}

/** All translations of a content folder by file; undefined if its locales cannot be read. */
export function readTranslations(
  files: Files,
  log: GitLog | undefined,
  onFailure: (failure: GitFailure) => void,
): readonly ReadTranslation[] | undefined {
  const ignore = () => {}
  const contentFiles = toContentFiles(files, '', ignore)
  const { locales } = parseBase(contentFiles, '', ignore)
  if (!locales) return undefined
  const reader = textReader(locales.default)
  const translations = findTranslationFiles(contentFiles, files, locales)
  const agesOf = log ? findGitAges(translations, log, reader, onFailure) : () => 'unknown' as const
  return translations.map((file) => ({ file, statuses: textStatuses(file, agesOf(file), reader) }))
}
