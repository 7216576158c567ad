import type { Catalog } from '#lib/model/catalog.ts'
import { findLevel, findRole } from '#lib/model/find.ts'
import type { Level } from '#lib/model/level.ts'
import type { Localized } from '#lib/model/localized.ts'
import type { Role } from '#lib/model/role.ts'

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
