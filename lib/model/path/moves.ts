import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findLevel, findRole } from '#lib/model/catalog/find.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { expectedSkills, type MissingSkill, skillGap } from '#lib/model/compare/skill-gap.ts'

export type ResolvedMove = {
  readonly to: Role
  /** The level at which one enters the other role. */
  readonly level: Level
  readonly reason: Localized<string>
}

/** The moves of a role, in the order of `next`. */
export function resolveMoves(catalog: Catalog, role: Role): readonly ResolvedMove[] {
  return role.next.flatMap((move) => {
    const to = findRole(catalog, move.role)
    const level = to && findLevel(to.ladder, move.level)
    return to && level ? [{ to, level, reason: move.reason }] : []
  })
}

/** What separates a level of one role from a level of another. */
export type RoleGap = {
  readonly from: Level
  /** The number of skills that the other role requires at the level of arrival. */
  readonly required: number
  readonly missing: readonly MissingSkill[]
}

/** What a person who meets the level of departure needs for a move. */
export function gapTo(role: Role, to: Role, level: Level): RoleGap {
  const from = departureLevel(role, level)
  return {
    from,
    required: cellsAt(to, level.id).length,
    missing: skillGap(to, level.id, expectedSkills(role, from.id)),
  }
}

/**
 * The level from which a move starts: the level of arrival, else the highest one that the role has below it, else its
 * lowest. Levels of different ladders cannot be compared, so a change of ladder starts from the role's highest level.
 */
export function departureLevel(role: Role, arrival: Level): Level {
  const ladderLevels = role.ladder.levels
  const rank = ladderLevels.indexOf(arrival)
  const reached = role.levels.filter(({ level }) => rank === -1 || ladderLevels.indexOf(level) <= rank)
  return (reached.at(-1) ?? role.levels[0]).level
}
