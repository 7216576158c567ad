import type { LevelId } from '#lib/model/catalog/ids.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** A skill that the target requires at a higher proficiency than the current role. */
export type MissingSkill = {
  readonly skill: Skill
  /** Missing where the current role does not require the skill. */
  readonly before?: Cell
  readonly after: Cell
  /** The difference in steps of the scale; not required counts as step 0. */
  readonly steps: number
}

/**
 * What a person who meets every cell of one role at a level has to learn for another role at a level:
 * mandatory skills first, then the largest step, then in grid order of the target.
 */
export function missingSkills(
  from: Role,
  fromLevel: LevelId,
  to: Role,
  toLevel: LevelId,
): readonly MissingSkill[] {
  const held = new Map(
    from.requirements.map((requirement) => [requirement.skill.id, findCell(requirement, fromLevel)]),
  )
  return to.requirements
    .flatMap((requirement): MissingSkill[] => {
      const before = held.get(requirement.skill.id)
      const after = findCell(requirement, toLevel)
      const steps = (after?.proficiency.step ?? 0) - (before?.proficiency.step ?? 0)
      if (!after || steps <= 0) return []
      return [{ skill: requirement.skill, ...(before && { before }), after, steps }]
    })
    .toSorted((a, b) => Number(b.after.mandatory) - Number(a.after.mandatory) || b.steps - a.steps)
}
