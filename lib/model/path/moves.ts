import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findLevel, findRole } from '#lib/model/catalog/find.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { expectedSkills, type MissingSkill, skillGap } from '#lib/model/compare/skill-gap.ts'

export type ResolvedMove = {
  readonly to: Role
  /** The level of the other role at which one arrives. */
  readonly level: Level
  readonly reason: Localized<string>
}

/** The moves a role names, in its order. */
export function resolveMoves(catalog: Catalog, role: Role): readonly ResolvedMove[] {
  return role.next.flatMap((move) => {
    const to = findRole(catalog, move.role)
    const level = to && findLevel(to.ladder, move.level)
    return to && level ? [{ to, level, reason: move.reason }] : []
  })
}

/** The way from a level of one role to a level of another. */
export type Way = {
  readonly from: Level
  /** Skills that the other role asks at the level of arrival. */
  readonly asked: number
  readonly missing: readonly MissingSkill[]
}

/** What a move requires of somebody at the level of departure. */
export function wayTo(role: Role, to: Role, level: Level): Way {
  const from = departureLevel(role, level)
  return {
    from,
    asked: cellsAt(to, level.id).length,
    missing: skillGap(to, level.id, expectedSkills(role, from.id)),
  }
}

/**
 * The level from which a move is reckoned: the same one, else the highest that the role has below it, else its
 * lowest. Levels of two ladders cannot be compared, so that a change of ladder starts from the role's highest.
 */
export function departureLevel(role: Role, arrival: Level): Level {
  const places = role.ladder.levels
  const place = places.indexOf(arrival)
  const reached = role.levels.filter(({ level }) => place === -1 || places.indexOf(level) <= place)
  return (reached.at(-1) ?? role.levels[0]).level
}
