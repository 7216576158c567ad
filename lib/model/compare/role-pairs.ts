import { cached } from '#lib/model/catalog/cached.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName } from '#lib/model/catalog/find.ts'
import type { RoleId } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type RoleOverlap, rolesByOverlap } from '#lib/model/compare/overlap.ts'

/** Two roles in the order of their address, which is that of their ids. */
export type RolePair = readonly [Role, Role]

/** Up to this many roles, every pair is close. */
export const everyPairUpTo = 40
/** Beyond it, each role is close to so many roles of its family and so many of the nearest roles, and no more. */
const pairsOfEachKind = 12

export function inOrder<Id extends string>(a: Id, b: Id): readonly [Id, Id] {
  return a < b ? [a, b] : [b, a]
}

/** Two different roles by their ids or former ids, in either order. */
export function findPair(catalog: Catalog, one: string, other: string): RolePair | undefined {
  const [a, b] = [one, other].map((name) => findRoleByName(catalog, name))
  return a && b && a !== b ? pairOf(a, b) : undefined
}

function pairOf(a: Role, b: Role): RolePair {
  return a.id < b.id ? [a, b] : [b, a]
}

/**
 * The pairs that people are likely to compare, each once: every pair of a few roles, else a number linear in the roles.
 * All pairs have a page; these are the ones that are listed for search engines.
 */
export function closePairs(catalog: Catalog): readonly RolePair[] {
  const partners = partnersOf(catalog)
  return catalog.roles.flatMap((role) =>
    catalog.roles
      .filter((other) => role.id < other.id && partners.get(role.id)?.has(other.id))
      .map((other) => pairOf(role, other)),
  )
}

export type RolesToCompare = {
  /** Those that make a close pair with the role. */
  readonly near: readonly RoleOverlap[]
  readonly far: readonly RoleOverlap[]
}

/** All other roles, nearest first. */
export function rolesToCompare(catalog: Catalog, role: Role): RolesToCompare {
  const partners = partnersOf(catalog).get(role.id)
  const all = rolesByOverlap(catalog, role)
  return {
    near: all.filter((near) => partners?.has(near.role.id)),
    far: all.filter((near) => !partners?.has(near.role.id)),
  }
}

type Partners = ReadonlyMap<RoleId, ReadonlySet<RoleId>>

/** Every page of a role needs the partners of all roles, so they are computed once for a catalog. */
const partnersOf = (catalog: Catalog): Partners => cached(catalog, 'partners', () => computePartners(catalog))

function computePartners(catalog: Catalog): Partners {
  const partners = new Map(catalog.roles.map((role) => [role.id, new Set<RoleId>()]))
  for (const role of catalog.roles) {
    for (const other of chosenPartners(catalog, role)) {
      partners.get(role.id)?.add(other.id)
      partners.get(other.id)?.add(role.id)
    }
  }
  return partners
}

function chosenPartners(catalog: Catalog, role: Role): readonly Role[] {
  if (catalog.roles.length <= everyPairUpTo) return catalog.roles.filter((other) => other !== role)
  const nearest = rolesByOverlap(catalog, role).map((near) => near.role)
  const relatives = nearest.filter((other) => other.family === role.family)
  return [...relatives.slice(0, pairsOfEachKind), ...nearest.slice(0, pairsOfEachKind)]
}
