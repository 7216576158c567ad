import { type FamilyRoles, rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Family } from '#lib/model/catalog/taxonomy.ts'
import { type ResolvedMove, resolveMoves } from '#lib/model/path/moves.ts'

type RoleLeads = { readonly role: Role; readonly moves: readonly ResolvedMove[] }

/** Which role of a family leads to which. */
export type FamilyMap = {
  readonly family: Family
  /** The roles of the family in the order given, then those of other families that they lead to. */
  readonly roles: readonly Role[]
  /** One for each role of the family. */
  readonly leads: readonly RoleLeads[]
  /** Moves by the places of their two roles in `roles`. */
  readonly moves: readonly { readonly from: number; readonly to: number }[]
}

/** The map of a family; undefined where none of its roles names a move. */
export function findFamilyMap(catalog: Catalog, { family, roles: own }: FamilyRoles): FamilyMap | undefined {
  const leads = own.map((role) => ({ role, moves: resolveMoves(catalog, role) }))
  const targets = leads.flatMap(({ moves }) => moves.map(({ to }) => to))
  if (targets.length === 0) return undefined
  const roles = [...new Set([...own, ...targets])]
  const moves = leads.flatMap((lead, from) => lead.moves.map(({ to }) => ({ from, to: roles.indexOf(to) })))
  return { family, roles, leads, moves }
}

/** The map of the family that a role belongs to, its roles by their name in the locale. */
export function findMapAround(catalog: Catalog, role: Role, locale: Locale): FamilyMap | undefined {
  const family = rolesByFamily(catalog, locale).find((one) => one.family === role.family)
  return family && findFamilyMap(catalog, family)
}
