import { type CellCounts, countCells } from '#lib/model/catalog/counts.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'

/** What a level requires, and how much of it exceeds the level below. */
export type Growth = CellCounts & {
  /** Cells that are new, higher or newly mandatory. */
  readonly grows: number
  /** Newly mandatory cells; all of them count in `grows` too. */
  readonly becomesMandatory: number
}

type DomainGrowth = Growth & { readonly domain: Domain }

export type LevelGrowth = Growth & {
  readonly at: RoleLevel
  /** The level below; missing at the lowest, where every requirement is new. */
  readonly below?: Level
  /** Every domain of the role in matrix order; the sum is the level. */
  readonly domains: readonly DomainGrowth[]
}

/** How a role grows, level by level from the lowest. */
export function roleGrowth(role: Role): readonly LevelGrowth[] {
  const sections = matrixSections(role)
  return role.levels.map((at, index) => {
    const below = role.levels[index - 1]?.level
    return {
      at,
      ...(below && { below }),
      ...growthOf(role.requirements, at.level, below),
      domains: sections.map(({ domain, requirements }) => ({
        domain,
        ...growthOf(requirements, at.level, below),
      })),
    }
  })
}

/** The largest number of cells in one domain at any level: the full length of a bar. */
export function largestDomain(growth: readonly LevelGrowth[]): number {
  return Math.max(0, ...growth.flatMap(({ domains }) => domains.map(({ cells }) => cells)))
}

function growthOf(requirements: readonly Requirement[], level: Level, below: Level | undefined): Growth {
  const steps = requirements.flatMap((requirement) => {
    const after = findCell(requirement, level.id)
    return after ? [{ before: below && findCell(requirement, below.id), after }] : []
  })
  return {
    ...countCells(steps.map(({ after }) => after)),
    grows: steps.filter(({ before, after }) => requiresMore(before, after)).length,
    becomesMandatory: steps.filter(({ before, after }) => after.mandatory && !before?.mandatory).length,
  }
}

function requiresMore(before: Cell | undefined, after: Cell): boolean {
  return !before || after.proficiency.step > before.proficiency.step || (after.mandatory && !before.mandatory)
}
