/** A file with translations into one locale. A base file also contains its originals; it counts once per locale. */
export type TranslationFile = {
  /** Relative to the content folder. */
  readonly path: string
  readonly locale: string
  readonly text: string
  readonly original: {
    readonly path: string
    readonly text: string
    /** The unmodified file. */
    readonly bytes: Uint8Array | string
  }
  /** Its paths under former ids. */
  readonly formerPaths: readonly string[]
}

/**
 * Whether a translation was written for the current original, for an older version of it, or neither is known.
 */
export type Age = 'current' | 'outdated' | 'unknown'
