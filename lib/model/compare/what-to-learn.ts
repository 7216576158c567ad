import type { LevelId, SkillId } from '#lib/model/catalog/ids.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import { cellsAt, findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { sharedLevels } from '#lib/model/compare/aligned-levels.ts'

/** A person's proficiency by skill; a skill that is not held has no entry. */
export type Held = ReadonlyMap<SkillId, Proficiency>

/** A skill that is required at a higher proficiency than a person has. */
export type Learning = {
  readonly skill: Skill
  readonly cell: Cell
  /** Missing where the person does not have the skill. */
  readonly held?: Proficiency
  /** Steps of the scale from the current proficiency, or from nothing, to the required one; 1 or more. */
  readonly steps: number
}

/** What a person at a level of a role is expected to know: of each skill the highest proficiency required there or below. */
export function heldAt(role: Role, level: LevelId): Held {
  const held = new Map<SkillId, Proficiency>()
  const top = role.levels.findIndex((own) => own.level.id === level)
  for (const { level: own } of role.levels.slice(0, top + 1)) {
    for (const { skill, cells } of role.requirements) {
      const asked = cells.find((cell) => cell.level === own)?.proficiency
      if (asked && asked.step > (held.get(skill.id)?.step ?? 0)) held.set(skill.id, asked)
    }
  }
  return held
}

/** Largest step first, then mandatory skills, then grid order; empty where every cell is met. */
export function whatToLearn(target: Role, level: LevelId, held: Held): readonly Learning[] {
  const learnings = target.requirements.flatMap((requirement): Learning[] => {
    const { skill } = requirement
    const cell = findCell(requirement, level)
    const own = held.get(skill.id)
    const steps = cell ? cell.proficiency.step - (own?.step ?? 0) : 0
    return cell && steps > 0 ? [{ skill, cell, steps, ...(own && { held: own }) }] : []
  })
  return learnings.toSorted(
    (x, y) => y.steps - x.steps || Number(y.cell.mandatory) - Number(x.cell.mandatory),
  )
}

/** A change from one role to another at corresponding levels. */
export type ChangeOfRole = {
  readonly from: Level
  readonly to: Level
  /** Requirements of the other role at that level, and how many of them are already met. */
  readonly asked: number
  readonly met: number
  readonly toLearn: readonly Learning[]
}

/** For every common level, from the lowest: what a person who meets the first role lacks for the second. */
export function changesOfRole(from: Role, to: Role): readonly ChangeOfRole[] {
  return sharedLevels(from, to).map((level) => {
    const toLearn = whatToLearn(to, level.b.id, heldAt(from, level.a.id))
    const count = cellsAt(to, level.b.id).length
    return { from: level.a, to: level.b, asked: count, met: count - toLearn.length, toLearn }
  })
}

export type LearningStep = { readonly steps: number; readonly learnings: readonly Learning[] }

/** Groups by the size of the step, in the given order. */
export function bySteps(learnings: readonly Learning[]): readonly LearningStep[] {
  const sizes = [...new Set(learnings.map(({ steps }) => steps))]
  return sizes.map((steps) => ({ steps, learnings: learnings.filter((one) => one.steps === steps) }))
}
