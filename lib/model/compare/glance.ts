import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import { isSameText } from '#lib/model/compare/compare-texts.ts'

/** One level of what a role asks of one skill. */
export type GlanceStep = {
  readonly level: Level
  /** Left out where nothing is asked. */
  readonly cell?: Cell
  /** The level below, left out at the lowest of the role. */
  readonly below?: Level
  readonly cellBelow?: Cell
  /** Whether there is a description and the level below has the very same one. */
  readonly isSameAsBelow: boolean
}

/** What a role asks of one skill at each of its levels, those without a cell among them. */
export function glanceRow(role: Role, requirement: Requirement, locale: Locale): readonly GlanceStep[] {
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
