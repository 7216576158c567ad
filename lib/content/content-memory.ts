import type { KnownFiles } from '#lib/content/read/content-file.ts'
import type { TextReader } from '#lib/content/translations/read-texts.ts'
import type { FileVersion } from '#lib/model/history/file-version.ts'

/**
 * What a process read of one content folder before, so that reading it again takes only what has changed. It holds
 * as much as the content and its history take.
 */
export type ContentMemory = {
  readonly files: KnownFiles
  /** Each remembers the texts that it read; by default language. */
  readonly textReaders: Map<string, TextReader>
  /** What former files said, by kind and blob. */
  readonly versions: Map<string, FileVersion | undefined>
  /** The words of former files, by blob and language. */
  readonly words: Map<string, ReadonlyMap<string, string>>
}

export const emptyMemory = (): ContentMemory => ({
  files: new Map(),
  textReaders: new Map(),
  versions: new Map(),
  words: new Map(),
})
