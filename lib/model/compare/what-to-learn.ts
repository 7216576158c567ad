import type { LevelId, SkillId } from '#lib/model/catalog/ids.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import { cellsAt, findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { sharedLevels } from '#lib/model/compare/aligned-levels.ts'

/** How well somebody holds each skill; a skill not held is left out. */
export type Held = ReadonlyMap<SkillId, Proficiency>

/** A skill that is asked at a higher proficiency than somebody holds. */
export type Learning = {
  readonly skill: Skill
  readonly cell: Cell
  /** Left out where the skill is not held at all. */
  readonly held?: Proficiency
  /** Steps of the scale from what is held, or from nothing, to what is asked; 1 or more. */
  readonly steps: number
}

/** What a role expects of somebody at a level: of each skill the highest proficiency asked there or below. */
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

/** Biggest step first, of equal ones what is mandatory, then in matrix order; empty for whoever meets every cell. */
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

/** A change from one role to another at levels that stand side by side. */
export type ChangeOfRole = {
  readonly from: Level
  readonly to: Level
  /** Requirements of the other role at that level, and how many of them are met already. */
  readonly asked: number
  readonly met: number
  readonly toLearn: readonly Learning[]
}

/** At every level that both roles have, from the lowest: what somebody who meets the first lacks for the second. */
export function changesOfRole(from: Role, to: Role): readonly ChangeOfRole[] {
  return sharedLevels(from, to).map((level) => {
    const toLearn = whatToLearn(to, level.b.id, heldAt(from, level.a.id))
    const asked = cellsAt(to, level.b.id).length
    return { from: level.a, to: level.b, asked, met: asked - toLearn.length, toLearn }
  })
}

export type LearningStep = { readonly steps: number; readonly learnings: readonly Learning[] }

/** Learnings by the size of their step, in their order. */
export function bySteps(learnings: readonly Learning[]): readonly LearningStep[] {
  const sizes = [...new Set(learnings.map(({ steps }) => steps))]
  return sizes.map((steps) => ({ steps, learnings: learnings.filter((one) => one.steps === steps) }))
}
