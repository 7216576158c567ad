/** How one term is translated into one language. */
export type Term = {
  /** In the default locale. */
  readonly term: string
  /** Preferred translations, the usual one first; empty where the term stays untranslated. */
  readonly use: readonly string[]
  /** Translations to avoid. */
  readonly avoid: readonly string[]
  readonly note?: string
}

/** The terms of one language, in the order of its file. */
export type Glossary = readonly Term[]
