import type { LevelId, SkillId } from '#lib/model/catalog/ids.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The cell that somebody meets for each skill; a skill not held is left out. */
export type HeldSkills = ReadonlyMap<SkillId, Cell>

/** A skill that is required at a higher proficiency than somebody holds. */
export type MissingSkill = {
  readonly skill: Skill
  /** Left out where the skill is not held at all. */
  readonly held?: Cell
  /** What is required. */
  readonly cell: Cell
  /** Steps of the scale from what is held, or from nothing, to what is required; 1 or more. */
  readonly steps: number
}

/**
 * What a role expects of somebody at a level: of each skill the cell with the highest proficiency required there or
 * below, of equal ones that of the highest level. Whoever grew into a level has not unlearned what it requires less.
 */
export function expectedSkills(role: Role, level: LevelId): HeldSkills {
  const held = new Map<SkillId, Cell>()
  const top = role.levels.findIndex((own) => own.level.id === level)
  for (const { level: own } of role.levels.slice(0, top + 1)) {
    for (const requirement of role.requirements) {
      const cell = findCell(requirement, own.id)
      const known = held.get(requirement.skill.id)
      if (cell && cell.proficiency.step >= (known?.proficiency.step ?? 0)) {
        held.set(requirement.skill.id, cell)
      }
    }
  }
  return held
}

/**
 * What somebody has to learn for a role at a level: what is mandatory there first, then the bigger step, then in
 * matrix order. Empty for whoever meets every cell.
 */
export function skillGap(target: Role, level: LevelId, held: HeldSkills): readonly MissingSkill[] {
  return target.requirements
    .flatMap((requirement): MissingSkill[] => {
      const { skill } = requirement
      const cell = findCell(requirement, level)
      const own = held.get(skill.id)
      const steps = cell ? cell.proficiency.step - (own?.proficiency.step ?? 0) : 0
      return cell && steps > 0 ? [{ skill, ...(own && { held: own }), cell, steps }] : []
    })
    .toSorted(compareGaps)
}

type Gap = { readonly cell: Pick<Cell, 'mandatory'>; readonly steps: number }

/** The order of whatever is missing: what is mandatory first, then the bigger step. */
export const compareGaps = (a: Gap, b: Gap): number =>
  Number(b.cell.mandatory) - Number(a.cell.mandatory) || b.steps - a.steps
