import type { KnownFiles } from '#lib/content/read/content-file.ts'
import type { TextReader } from '#lib/content/translations/read-texts.ts'
import type { FileVersion } from '#lib/model/history/file-version.ts'

/**
 * The cache of a process for one content folder, so that only changed files are parsed again. It needs as much memory
 * as the content and its history.
 */
export type ContentMemory = {
  readonly files: KnownFiles
  /** Each caches the texts that it parsed; by default locale. */
  readonly textReaders: Map<string, TextReader>
  /** Parsed old files, by kind and blob. */
  readonly versions: Map<string, FileVersion | undefined>
  /** The words of old files, by blob and locale. */
  readonly words: Map<string, ReadonlyMap<string, string>>
}

export const emptyMemory = (): ContentMemory => ({
  files: new Map(),
  textReaders: new Map(),
  versions: new Map(),
  words: new Map(),
})
