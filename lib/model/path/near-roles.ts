import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { gapTo, type RoleGap } from '#lib/model/path/moves.ts'

export type NearRole = {
  readonly to: Role
  /** The middle one (the higher of two) of the common levels at which the other role requires anything. */
  readonly level: Level
  readonly gap: RoleGap
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
      return level ? [{ to, level, gap: gapTo(role, to, level) }] : []
    })
    .toSorted((a, b) => share(b.gap) - share(a.gap) || metCount(b.gap) - metCount(a.gap))
}

function middleLevel(role: Role, to: Role): Level | undefined {
  const own = role.levels.map(({ level }) => level)
  const common = to.levels
    .map(({ level }) => level)
    .filter((level) => own.includes(level) && cellsAt(to, level.id).length > 0)
  return common[Math.floor(common.length / 2)]
}

const metCount = ({ required, missing }: RoleGap): number => required - missing.length
const share = (gap: RoleGap): number => metCount(gap) / gap.required
