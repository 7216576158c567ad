import type { ScriptTexts } from '#lib/i18n/fill.ts'
import type { HanVariants } from '#lib/search/core/script.ts'

/** Changes with the meaning of the files: a script reads only an index of the format that it knows. */
export const indexFormat = 1

/** The first file of an index, all that names need; it says where everything else is. */
export type NamesFile = {
  readonly format: typeof indexFormat
  readonly locale: string
  /** What the addresses of all results begin with. */
  readonly root: string
  /** Stands in the name of every other file; another index has another one. */
  readonly version: string
  /** What the search says. */
  readonly words: SearchWords
  readonly names: readonly NameRecord[]
  readonly stack: readonly StackRecord[]
  /** The roles that the stack speaks of: their addresses behind `root` and their names. */
  readonly roles: readonly { readonly path: string; readonly name: string }[]
  readonly levels: readonly string[]
  /** How many descriptions there are. */
  readonly texts: number
  /** The first term of each file of terms. */
  readonly firstTerms: readonly string[]
  /** The number of the first description of each file of descriptions. */
  readonly firstTexts: readonly number[]
  /** Words of most descriptions, which tell none from another. */
  readonly common: readonly string[]
  /** Words that do not count in a query, as `how` and `the`. */
  readonly functionWords: readonly string[]
  /**
   * In Chinese, the signs that the texts write in another way, in the other script: who asks for one of them needs
   * the file of variants.
   */
  readonly variants?: string
}

export type NameRecord = {
  readonly kind: 'skill' | 'role' | 'domain' | 'group' | 'family'
  /** The address behind `root`. */
  readonly path: string
  readonly name: string
  /** The language of the name, where it is not that of the page. */
  readonly language?: string
  /** What it belongs to. */
  readonly within?: string
  /** Its name in the default language, where it is another one. */
  readonly original?: string
  /** Keywords and former ids. */
  readonly also?: readonly string[]
}

/** A stack item, and where it stands: a role and its levels, by their places in the lists of the file. */
export type StackRecord = {
  readonly name: string
  readonly language?: string
  readonly at: readonly (readonly [role: number, ...levels: number[]])[]
}

/** A description, or another text longer than a name. */
export type TextRecord = {
  readonly path: string
  /** What the text is about, from the narrowest: skill, level, role. */
  readonly trail: readonly string[]
  readonly text: string
  /** The language of the text, where it is not that of the page. */
  readonly language?: string
}

/** The terms of one file: each with its descriptions, as {@link file://./postings.ts} writes them. */
export type TermsFile = readonly string[]
export type TextsFile = readonly TextRecord[]

export type VariantsFile = HanVariants

export type SearchWords = ScriptTexts<'search.script'>

export const namesFile = 'names.json'
export const termsFile = (place: number, version: string) => `terms-${place}-${version}.json`
export const textsFile = (place: number, version: string) => `texts-${place}-${version}.json`
export const variantsFile = (version: string) => `variants-${version}.json`

/** The names of all other files of an index. */
export function partNames({ version, firstTerms, firstTexts, variants }: NamesFile): readonly string[] {
  return [
    ...(variants === undefined ? [] : [variantsFile(version)]),
    ...firstTerms.map((_, place) => termsFile(place, version)),
    ...firstTexts.map((_, place) => textsFile(place, version)),
  ]
}
