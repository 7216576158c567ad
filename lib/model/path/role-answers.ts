import { type CellCounts, countCells } from '#lib/model/catalog/counts.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import { compareLevels, countChanges, type LevelChangeCounts } from '#lib/model/compare/compare-levels.ts'

/** Domains by the number of skills that the role requires, largest first; ties in matrix order. */
export function domainsBySize(role: Role): readonly Domain[] {
  return matrixSections(role)
    .toSorted((a, b) => b.requirements.length - a.requirements.length)
    .map((section) => section.domain)
}

export type FirstMandatory = { readonly level: Level; readonly skills: readonly Skill[] }

/** The lowest level with mandatory skills, and these skills; undefined where nothing is mandatory. */
export function firstMandatory(role: Role): FirstMandatory | undefined {
  for (const { level } of role.levels) {
    const skills = role.requirements
      .filter(({ cells }) => cells.some((cell) => cell.level === level && cell.mandatory))
      .map((requirement) => requirement.skill)
    if (skills.length > 0) return { level, skills }
  }
  return undefined
}

export type RoleStep = LevelChangeCounts & { readonly from: Level; readonly to: Level }

/** Every step from one level of the role to the next, from the lowest. */
export function roleSteps(role: Role): readonly RoleStep[] {
  return role.levels.flatMap(({ level: to }, index) => {
    const from = role.levels[index - 1]?.level
    return from ? [{ from, to, ...countChanges(compareLevels(role, from.id, to.id)) }] : []
  })
}

export type LevelDemand = CellCounts & {
  readonly level: Level
  /** The most frequent proficiency, the higher one of equals; missing where nothing is required. */
  readonly usual?: Proficiency
}

/** The counts of each level of the role. */
export function levelDemands(role: Role): readonly LevelDemand[] {
  return role.levels.map(({ level }) => {
    const cells = cellsAt(role, level.id)
    const usual = mostFrequent(cells.map((cell) => cell.proficiency))
    return { level, ...countCells(cells), ...(usual && { usual }) }
  })
}

function mostFrequent(proficiencies: readonly Proficiency[]): Proficiency | undefined {
  const tally = new Map<Proficiency, number>()
  for (const proficiency of proficiencies) tally.set(proficiency, (tally.get(proficiency) ?? 0) + 1)
  const [first] = [...tally].toSorted(([a, n], [b, m]) => m - n || b.step - a.step)
  return first?.[0]
}
