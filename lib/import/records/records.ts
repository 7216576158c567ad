import type { GridCell } from '#lib/import/grid/grid.ts'
import type { CellAddress } from '#lib/import/records/tally.ts'

/** A skill as the source names it. */
export type SkillRecord = {
  readonly name: string
  readonly category?: string | undefined
  readonly subcategory?: string | undefined
  readonly description?: string | undefined
  readonly address: CellAddress
}

/** One cell of the matrix: what a role requires of a skill at a level. */
export type RequirementRecord = {
  readonly skill: string
  /** Empty where a table describes skills by proficiency. */
  readonly role: string
  readonly level: string
  /** A letter of the scale; undefined if the source has none. */
  readonly step?: string | undefined
  readonly must: boolean
  /** Whether the source says nothing about it, so that the skill is not required. */
  readonly isEmpty: boolean
  readonly text?: string | undefined
  readonly cell: GridCell | undefined
  readonly address: CellAddress
  /** The address of the skill, the same for the rows of a merged cell. */
  readonly skillAddress: string
}

export type Records = {
  readonly skills: readonly SkillRecord[]
  readonly requirements: readonly RequirementRecord[]
  /** The names of the levels of each role, in the order of the source. */
  readonly levels: ReadonlyMap<string, readonly string[]>
  /** Values without a meaning, with their addresses. */
  readonly unknownValues: ReadonlyMap<string, readonly CellAddress[]>
}
