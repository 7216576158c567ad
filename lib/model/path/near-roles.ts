import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type Way, wayTo } from '#lib/model/path/moves.ts'

export type NearRole = {
  readonly to: Role
  /** The middle one (the higher of two) of the common levels at which the other role requires anything. */
  readonly level: Level
  readonly way: Way
}

/**
 * Roles of the same ladder that share a skill with this one, are not listed as a move, and require anything at a
 * common level. Sorted by the share of their requirements that is already met, then by the number, then in catalog order.
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
