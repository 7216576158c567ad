import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Cells, and how many of them are mandatory; `cells` is the sum of the other two. */
export type CellCounts = {
  readonly cells: number
  readonly mandatory: number
  readonly optional: number
}

export type RoleCounts = CellCounts & {
  readonly skills: number
  readonly levels: number
  /** Skills that are mandatory at one level or more. */
  readonly mandatorySkills: number
}

export type SkillCounts = CellCounts & {
  readonly roles: number
  /** Levels at which at least one role requires the skill. */
  readonly levels: number
}

export function countCells(cells: readonly Cell[]): CellCounts {
  const mandatory = cells.filter((cell) => cell.mandatory).length
  return { cells: cells.length, mandatory, optional: cells.length - mandatory }
}

export function countRole(role: Role): RoleCounts {
  return {
    ...countCells(role.requirements.flatMap((requirement) => requirement.cells)),
    skills: role.requirements.length,
    levels: role.levels.length,
    mandatorySkills: role.requirements.filter(({ cells }) => cells.some((cell) => cell.mandatory)).length,
  }
}

export function countSkill(catalog: Catalog, skill: Skill): SkillCounts {
  const requirements = requirementsOf(catalog, skill)
  const cells = requirements.flatMap(({ requirement }) => requirement.cells)
  return {
    ...countCells(cells),
    roles: requirements.length,
    levels: new Set(cells.map((cell) => cell.level.id)).size,
  }
}
