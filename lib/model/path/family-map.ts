import { type FamilyRoles, rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Family } from '#lib/model/catalog/taxonomy.ts'
import { type ResolvedMove, resolveMoves } from '#lib/model/path/moves.ts'

type RoleMoves = { readonly role: Role; readonly moves: readonly ResolvedMove[] }

/** The moves between the roles of a family. */
export type FamilyMap = {
  readonly family: Family
  /** The roles of the family in the given order, then roles of other families that they can move to. */
  readonly roles: readonly Role[]
  /** One for each role of the family. */
  readonly leads: readonly RoleMoves[]
  /** Moves by the indices of their two roles in `roles`. */
  readonly moves: readonly { readonly from: number; readonly to: number }[]
}

/** The map of a family; undefined where none of its roles has a move. */
export function findFamilyMap(catalog: Catalog, { family, roles: own }: FamilyRoles): FamilyMap | undefined {
  const leads = own.map((role) => ({ role, moves: resolveMoves(catalog, role) }))
  const targets = leads.flatMap(({ moves }) => moves.map(({ to }) => to))
  if (targets.length === 0) return undefined
  const roles = [...new Set([...own, ...targets])]
  const moves = leads.flatMap((lead, from) => lead.moves.map(({ to }) => ({ from, to: roles.indexOf(to) })))
  return { family, roles, leads, moves }
}

/** The map of a role's family, with roles sorted by name in the locale. */
export function findMapAround(catalog: Catalog, role: Role, locale: Locale): FamilyMap | undefined {
  const family = rolesByFamily(catalog, locale).find((one) => one.family === role.family)
  return family && findFamilyMap(catalog, family)
}
