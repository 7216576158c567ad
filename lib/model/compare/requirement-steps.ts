import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import { isSameText } from '#lib/model/compare/compare-texts.ts'

/** What a role requires of a skill at one level. */
export type RequirementStep = {
  readonly level: Level
  /** Missing where the skill is not required. */
  readonly cell?: Cell
  /** The level below; missing at the lowest level of the role. */
  readonly below?: Level
  readonly cellBelow?: Cell
  /** Whether there is a description that is the same as at the level below. */
  readonly isSameAsBelow: boolean
}

/** What a role requires of a skill at each of its levels, including those without a cell. */
export function requirementSteps(
  role: Role,
  requirement: Requirement,
  locale: Locale,
): readonly RequirementStep[] {
  return role.levels.map(({ level }, index) => {
    const below = role.levels[index - 1]?.level
    const cell = findCell(requirement, level.id)
    const cellBelow = below && findCell(requirement, below.id)
    return {
      level,
      ...(cell && { cell }),
      ...(below && { below }),
      ...(cellBelow && { cellBelow }),
      isSameAsBelow: Boolean(cell?.description) && isSameText(cell, cellBelow, locale),
    }
  })
}
