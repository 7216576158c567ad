import type { ScriptTexts } from '#lib/i18n/fill.ts'
import type { HanVariants } from '#lib/search/core/script.ts'

/** The first file of an index: everything for names, and the structure of the other files. */
export const indexFormat = 1

/** The first file of an index, all that names need; it says where everything else is. */
export type NamesFile = {
  readonly format: typeof indexFormat
  readonly locale: string
  /** The prefix of the addresses of all results. */
  readonly root: string
  /** Part of the name of every other file; changes with the index. */
  readonly version: string
  /** What the search says. */
  readonly words: SearchWords
  readonly names: readonly NameRecord[]
  readonly stack: readonly StackRecord[]
  /** The roles of the stack items: their addresses after `root` and their names. */
  readonly roles: readonly { readonly path: string; readonly name: string }[]
  readonly levels: readonly string[]
  /** The number of descriptions. */
  readonly texts: number
  /** The first term of each file of terms. */
  readonly firstTerms: readonly string[]
  /** The number of the first description of each file of descriptions. */
  readonly firstTexts: readonly number[]
  /** Words of most descriptions, which are not significant. */
  readonly common: readonly string[]
  /** Words that are ignored in a query, such as `how` and `the`. */
  readonly functionWords: readonly string[]
  /**
   * In Chinese, the characters that the texts write in the other script. A query with one of them needs the variants
   * file.
   */
  readonly variants?: string
}

export type NameRecord = {
  readonly kind: 'skill' | 'role' | 'domain' | 'group' | 'family'
  /** The address after `root`. */
  readonly path: string
  readonly name: string
  /** The language of the name, where it differs from that of the page. */
  readonly language?: string
  /** The name of its group, domain or family. */
  readonly within?: string
  /** Its name in the default locale, where it differs. */
  readonly original?: string
  /** Keywords and former ids. */
  readonly also?: readonly string[]
}

/** A stack item with its roles and their levels, as indices into the lists of the file. */
export type StackRecord = {
  readonly name: string
  readonly language?: string
  readonly at: readonly (readonly [role: number, ...levels: number[]])[]
}

/** A description, or another text longer than a name. */
export type TextRecord = {
  readonly path: string
  /** The subject of the text, from the narrowest: skill, level, role. */
  readonly trail: readonly string[]
  readonly text: string
  /** The language of the text, where it differs from that of the page. */
  readonly language?: string
}

/** The terms of one file, each with its descriptions in the format of {@link file://./postings.ts}. */
export type TermsFile = readonly string[]
export type TextsFile = readonly TextRecord[]

export type VariantsFile = HanVariants

export type SearchWords = ScriptTexts<'search.script'>

export const namesFile = 'names.json'
export const termsFile = (index: number, version: string) => `terms-${index}-${version}.json`
export const textsFile = (index: number, version: string) => `texts-${index}-${version}.json`
export const variantsFile = (version: string) => `variants-${version}.json`

/** The names of all other files of an index. */
export function partNames({ version, firstTerms, firstTexts, variants }: NamesFile): readonly string[] {
  return [
    ...(variants === undefined ? [] : [variantsFile(version)]),
    ...firstTerms.map((_, index) => termsFile(index, version)),
    ...firstTexts.map((_, index) => textsFile(index, version)),
  ]
}
