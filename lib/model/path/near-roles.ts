import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type Way, wayTo } from '#lib/model/path/moves.ts'

export type NearRole = {
  readonly to: Role
  /** The middle one of the levels that both roles have and where the other requires anything, the higher of two. */
  readonly level: Level
  readonly way: Way
}

/**
 * Roles of the same ladder that ask for a skill of this one, that it does not name as a move, and that require
 * anything at a level that both have. First the one of whose skills the largest share is held already, then the
 * larger number, then the order of the catalog.
 */
export function nearRoles(catalog: Catalog, role: Role): readonly NearRole[] {
  const skills = new Set(role.requirements.map(({ skill }) => skill.id))
  return catalog.roles
    .filter((to) => to !== role && !role.next.some((move) => move.role === to.id))
    .filter((to) => to.requirements.some(({ skill }) => skills.has(skill.id)))
    .flatMap((to) => {
      const level = middleLevel(role, to)
      return level ? [{ to, level, way: wayTo(role, to, level) }] : []
    })
    .toSorted((a, b) => share(b.way) - share(a.way) || held(b.way) - held(a.way))
}

function middleLevel(role: Role, to: Role): Level | undefined {
  const own = role.levels.map(({ level }) => level)
  const common = to.levels
    .map(({ level }) => level)
    .filter((level) => own.includes(level) && cellsAt(to, level.id).length > 0)
  return common[Math.floor(common.length / 2)]
}

const held = ({ asked, missing }: Way): number => asked - missing.length
const share = (way: Way): number => held(way) / way.asked
