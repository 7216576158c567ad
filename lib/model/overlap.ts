import { sharedLevels } from '#lib/model/aligned-levels.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { Level } from '#lib/model/level.ts'
import { findCell } from '#lib/model/requirements.ts'
import type { Requirement, Role } from '#lib/model/role.ts'

/**
 * How much two roles ask in common, from 0 to 1, the same in both directions. At every level that both have and
 * for every skill, the steps of proficiency that both ask, as a share of those that at least one of them asks.
 * Mandatory or not makes no difference. 0 where nothing is asked.
 */
export function overlapOf(a: Role, b: Role): number {
  const ofB = new Map(b.requirements.map((requirement) => [requirement.skill, requirement]))
  const askedByA = new Set(a.requirements.map(({ skill }) => skill))
  const onlyB = b.requirements.filter(({ skill }) => !askedByA.has(skill))
  let both = 0
  let either = 0
  for (const level of sharedLevels(a, b)) {
    for (const requirement of a.requirements) {
      const one = stepAt(requirement, level.a)
      const other = stepAt(ofB.get(requirement.skill), level.b)
      both += Math.min(one, other)
      either += Math.max(one, other)
    }
    for (const requirement of onlyB) either += stepAt(requirement, level.b)
  }
  return either === 0 ? 0 : both / either
}

function stepAt(requirement: Requirement | undefined, level: Level): number {
  return (requirement && findCell(requirement, level.id)?.proficiency.step) ?? 0
}

/** In whole percent; 0 stands for nothing in common only, and 100 for everything. */
export function overlapPercent(overlap: number): number {
  if (overlap <= 0 || overlap >= 1) return Math.round(overlap * 100)
  return Math.min(99, Math.max(1, Math.round(overlap * 100)))
}

export type NearRole = { readonly role: Role; readonly overlap: number }

/** All other roles, the one with the largest overlap first; of equals, those of the same family, then by id. */
export function nearestRoles(catalog: Catalog, role: Role): readonly NearRole[] {
  const isRelative = (near: NearRole) => Number(near.role.family === role.family)
  return catalog.roles
    .filter((other) => other !== role)
    .map((other) => ({ role: other, overlap: overlapOf(role, other) }))
    .toSorted((x, y) => y.overlap - x.overlap || isRelative(y) - isRelative(x))
}
