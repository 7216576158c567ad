import type { IsoDate, LevelId, RoleId } from '#lib/model/catalog/ids.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Family } from '#lib/model/catalog/taxonomy.ts'

export type Role = {
  readonly id: RoleId
  readonly name: Localized<string>
  readonly summary: Localized<string>
  readonly family: Family
  readonly ladder: Ladder
  /** The levels of the ladder that the role has, in ladder order. */
  readonly levels: readonly [RoleLevel, ...RoleLevel[]]
  /** In grid order; each skill at most once. */
  readonly requirements: readonly Requirement[]
  readonly next: readonly Move[]
  readonly aliases: readonly string[]
  readonly updated?: IsoDate
  /** The file below the content folder, with forward slashes. */
  readonly path: string
}

/** A level as one role has it. */
export type RoleLevel = {
  readonly level: Level
  /** The role's own title for the level, such as "Staff MLOps Engineer". */
  readonly title?: Localized<string>
  readonly focus?: Localized<string>
  readonly stack?: Localized<readonly string[]>
}

/** A skill that a role requires. */
export type Requirement = {
  readonly skill: Skill
  /** In ladder order; a level that does not require the skill has no cell. Never empty. */
  readonly cells: readonly [Cell, ...Cell[]]
  /** The file below the content folder with the role's own descriptions of the skill. */
  readonly textPath?: string
}

/** A requirement at one level. */
export type Cell = {
  readonly level: Level
  readonly proficiency: Proficiency
  readonly mandatory: boolean
  readonly description?: Description
}

/** What a person does at a cell, in Markdown, and where the text comes from. */
export type Description = {
  readonly from: 'role' | 'skill-level' | 'skill-proficiency'
  readonly text: Localized<string>
}

/** A possible next role. */
type Move = {
  readonly role: RoleId
  /** The level at which one enters the other role. */
  readonly level: LevelId
  readonly reason: Localized<string>
}
