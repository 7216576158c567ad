/** How the rows and columns of a table are read. */
export const layouts = [
  'skill-level',
  'level-skill',
  'skill-role',
  'skill-proficiency',
  'sheet-skill',
  'lists',
  'long',
] as const
export type Layout = (typeof layouts)[number]

/** The meaning of a column; of a row in the layout `level-skill`. */
export type ColumnUse =
  | { readonly as: 'skill' | 'category' | 'subcategory' | 'description' | 'must' }
  | { readonly as: 'role' | 'level' | 'value' | 'text' }
  | { readonly as: 'of-level'; readonly level: string; readonly role?: string }
  | { readonly as: 'of-role'; readonly role: string }
  /** Names of skills in one cell, a line each. */
  | { readonly as: 'list'; readonly must: boolean }
  | { readonly as: 'ignore'; readonly why: string }

export type MappedColumn = ColumnUse & {
  /** From 0. */
  readonly column: number
  /** The text in the head, by which a swapped column is found. */
  readonly head: string
}

export type MappedTable = {
  readonly sheet: string
  readonly layout: Layout
  /** The name of the role, in layouts without a column for it. */
  readonly role?: string
  /** The name of the skill, in the layout `sheet-skill`. */
  readonly skill?: string
  /** Whether the whole table is mandatory or optional, as its heading says. */
  readonly must?: boolean
  /** The rows of the head, from 0; the last one has the names. */
  readonly head: readonly number[]
  /** From 0, both included. */
  readonly rows: readonly [first: number, last: number]
  /** Whether the table ends at the next one or with its sheet, so that later versions can have more rows. */
  readonly isOpen: boolean
  readonly columns: readonly MappedColumn[]
}

/** What a value of the source means; the step is a letter of the scale. */
export type ValueUse =
  | { readonly kind: 'none' }
  /** Without a meaning; its cells are listed. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'required'; readonly step?: string; readonly must?: boolean }

export type Mapping = {
  readonly source: string
  readonly encoding?: string
  readonly locale?: string
  readonly tables: readonly MappedTable[]
  readonly leftOut: readonly LeftOut[]
  readonly values: ReadonlyMap<string, ValueUse>
  /** The scale of a site that has no roles yet: letter and name, from the lowest. */
  readonly scale: readonly (readonly [letter: string, name: string])[]
  /** Ids by name, where a name is not enough. */
  readonly skills: ReadonlyMap<string, string>
  readonly levels: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
  readonly defaults: MappingDefaults
  /** What an emptied cell of the source means. */
  readonly empty: 'keep' | 'clear'
  /** Whether a changed text that several roles share is changed for all of them; undefined is a question. */
  readonly shared: 'own' | 'all' | undefined
}

export type MappingDefaults = {
  readonly domain?: string | undefined
  readonly group?: string | undefined
  readonly family?: string | undefined
  /** The letter for requirements without a proficiency; `by level` spreads the scale over the levels. */
  readonly step?: string | undefined
}

/** A table that is no matrix, or a sheet that is not imported. */
export type LeftOut = {
  readonly sheet: string
  readonly rows: readonly [first: number, last: number]
  readonly why: string
}
