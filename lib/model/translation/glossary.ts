/** How one term is rendered in one language. */
export type Term = {
  /** In the default locale. */
  readonly term: string
  /** Right renderings, the usual one first; empty where the term stays as it is. */
  readonly use: readonly string[]
  /** Renderings that are not used. */
  readonly avoid: readonly string[]
  readonly note?: string
}

/** The terms of one language, in the order of its file. */
export type Glossary = readonly Term[]
