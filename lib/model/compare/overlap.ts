import { cached } from '#lib/model/catalog/cached.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { levelsFromTop } from '#lib/model/compare/aligned-levels.ts'

/**
 * How much two roles ask in common, from 0 to 1, the same in both directions. At every level that both have and
 * for every skill, the steps of proficiency that both ask, as a share of those that at least one of them asks.
 * Mandatory or not makes no difference. Undefined where neither requires anything at a level that both have.
 */
export function overlapOf(a: Role, b: Role): number | undefined {
  const one = profileOf(a)
  const other = profileOf(b)
  const rungs = one.rungs.filter((rung) => other.rungs.includes(rung))
  let both = 0
  for (const [skill, stepsOfA] of one.steps) {
    const stepsOfB = other.steps.get(skill)
    if (!stepsOfB) continue
    for (const rung of rungs) both += Math.min(stepsOfA[rung] ?? 0, stepsOfB[rung] ?? 0)
  }
  // What at least one of them asks is what each asks, but for what both do.
  let either = -both
  for (const rung of rungs) either += (one.stepsAt[rung] ?? 0) + (other.stepsAt[rung] ?? 0)
  return either === 0 ? undefined : both / either
}

type Profile = {
  /** The rungs at which the role has a level, counted from the top of its ladder. */
  readonly rungs: readonly number[]
  /** By rung, the step of the proficiency asked; 0 where nothing is. */
  readonly steps: ReadonlyMap<Skill, readonly number[]>
  /** By rung, the steps of all skills. */
  readonly stepsAt: readonly number[]
}

/** The nearest of many roles are found by comparing every two of them, so a profile is computed once. */
const profileOf = (role: Role): Profile => cached(role, 'profile', () => computeProfile(role))

function computeProfile(role: Role): Profile {
  const levels = levelsFromTop(role)
  const steps = new Map(
    role.requirements.map((requirement) => [
      requirement.skill,
      levels.map((level) => (level && findCell(requirement, level.id)?.proficiency.step) ?? 0),
    ]),
  )
  return {
    rungs: levels.flatMap((level, rung) => (level ? [rung] : [])),
    steps,
    stepsAt: levels.map((_, rung) => [...steps.values()].reduce((sum, own) => sum + (own[rung] ?? 0), 0)),
  }
}

/** In whole percent; 0 stands for nothing in common only, and 100 for everything. */
export function overlapPercent(overlap: number): number {
  if (overlap <= 0 || overlap >= 1) return Math.round(overlap * 100)
  return Math.min(99, Math.max(1, Math.round(overlap * 100)))
}

export type RoleOverlap = { readonly role: Role; readonly overlap: number | undefined }

/**
 * All other roles, the one with the largest overlap first; of equals, those of the same family, then by id.
 * Those that cannot be compared stand last.
 */
export function rolesByOverlap(catalog: Catalog, role: Role): readonly RoleOverlap[] {
  const isRelative = (near: RoleOverlap) => Number(near.role.family === role.family)
  const rankOf = ({ overlap = -1 }: RoleOverlap) => overlap
  return catalog.roles
    .filter((other) => other !== role)
    .map((other) => ({ role: other, overlap: overlapOf(role, other) }))
    .toSorted((x, y) => rankOf(y) - rankOf(x) || isRelative(y) - isRelative(x))
}
