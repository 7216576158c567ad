import type { Level } from '#lib/model/catalog/level.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { type AlignedLevels, alignLevels } from '#lib/model/compare/aligned-levels.ts'
import { overlapOf } from '#lib/model/compare/overlap.ts'

/** What two roles require of a skill at corresponding levels. */
export type CellPair = {
  readonly levels: AlignedLevels
  readonly a?: Cell
  readonly b?: Cell
  /** False where one of the roles has no such level. Requiring the skill differs from not requiring it. */
  readonly proficiencyDiffers: boolean
  readonly obligationDiffers: boolean
}

/** A skill that both roles require. */
export type SharedSkill = {
  readonly skill: Skill
  /** One for each pair of levels. */
  readonly cells: readonly CellPair[]
}

export type RoleComparison = {
  /** From the lowest. */
  readonly levels: readonly AlignedLevels[]
  /** Shared skills that differ at some level, and those with equal requirements; in grid order of the first role. */
  readonly differing: readonly SharedSkill[]
  readonly equal: readonly SharedSkill[]
  /** Shared skills that neither role requires at any of their common levels, so that there is nothing to compare. */
  readonly notComparable: readonly SharedSkill[]
  /** In grid order of their role. */
  readonly onlyA: readonly Requirement[]
  readonly onlyB: readonly Requirement[]
  /** Undefined where there is nothing to compare; see {@link overlapOf}. */
  readonly overlap: number | undefined
}

/** Compares two roles at all levels. */
export function compareRoles(a: Role, b: Role): RoleComparison {
  const levels = alignLevels(a, b)
  const requiredByA = new Set(a.requirements.map(({ skill }) => skill))
  const ofB = new Map(b.requirements.map((requirement) => [requirement.skill, requirement]))
  const shared = a.requirements.flatMap((one): SharedSkill[] => {
    const other = ofB.get(one.skill)
    return other ? [{ skill: one.skill, cells: levels.map((pair) => cellPair(one, other, pair)) }] : []
  })
  return {
    levels,
    differing: shared.filter(isDiffering),
    equal: shared.filter((skill) => isComparable(skill) && !isDiffering(skill)),
    notComparable: shared.filter((skill) => !isComparable(skill)),
    onlyA: a.requirements.filter(({ skill }) => !ofB.has(skill)),
    onlyB: b.requirements.filter(({ skill }) => !requiredByA.has(skill)),
    overlap: overlapOf(a, b),
  }
}

function isComparable({ cells }: SharedSkill): boolean {
  return cells.some(({ levels, a, b }) => levels.a && levels.b && (a || b))
}

function isDiffering({ cells }: SharedSkill): boolean {
  return cells.some((pair) => pair.proficiencyDiffers || pair.obligationDiffers)
}

function cellPair(one: Requirement, other: Requirement, levels: AlignedLevels): CellPair {
  const a = cellAt(one, levels.a)
  const b = cellAt(other, levels.b)
  const comparable = levels.a !== undefined && levels.b !== undefined
  return {
    levels,
    ...(a && { a }),
    ...(b && { b }),
    proficiencyDiffers: comparable && a?.proficiency.id !== b?.proficiency.id,
    obligationDiffers: comparable && (a?.mandatory ?? false) !== (b?.mandatory ?? false),
  }
}

function cellAt(requirement: Requirement, level: Level | undefined): Cell | undefined {
  return level && findCell(requirement, level.id)
}
