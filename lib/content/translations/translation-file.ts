/** A file with translations into one language; a base file holds its originals too, and is one for each language. */
export type TranslationFile = {
  /** Below the content folder. */
  readonly path: string
  readonly locale: string
  readonly text: string
  readonly original: {
    readonly path: string
    readonly text: string
    /** As it lies in the folder. */
    readonly bytes: Uint8Array | string
  }
  /** The paths that it had under former ids. */
  readonly formerPaths: readonly string[]
}

/**
 * How old a translation is beside its original: whether somebody wrote it when the original said what it says today,
 * or something else, or whether nobody knows.
 */
export type Age = 'current' | 'outdated' | 'unknown'
