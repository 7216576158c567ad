import type { Level } from '#lib/model/catalog/level.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { sharedLevels } from '#lib/model/compare/aligned-levels.ts'
import { expectedSkills, type MissingSkill, skillGap } from '#lib/model/compare/skill-gap.ts'

/** A change from one role to another at levels that stand side by side. */
export type ChangeOfRole = {
  readonly from: Level
  readonly to: Level
  /** Requirements of the other role at that level, and how many of them are met already. */
  readonly required: number
  readonly met: number
  readonly missing: readonly MissingSkill[]
}

/** At every level that both roles have, from the lowest: what somebody at the first lacks for the second. */
export function changesOfRole(from: Role, to: Role): readonly ChangeOfRole[] {
  return sharedLevels(from, to).map((level) => {
    const missing = skillGap(to, level.b.id, expectedSkills(from, level.a.id))
    const required = cellsAt(to, level.b.id).length
    return { from: level.a, to: level.b, required, met: required - missing.length, missing }
  })
}

/** Missing skills that are alike in what a reader looks for first. */
export type MissingGroup = {
  readonly isMandatory: boolean
  readonly steps: number
  readonly skills: readonly MissingSkill[]
}

/** Missing skills by obligation and size of the step, in the order of {@link skillGap}. */
export function groupMissing(missing: readonly MissingSkill[]): readonly MissingGroup[] {
  const groups = new Map<string, MissingSkill[]>()
  for (const one of missing) {
    const key = `${one.cell.mandatory} ${one.steps}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((skills) => {
    const [first] = skills
    return first ? [{ isMandatory: first.cell.mandatory, steps: first.steps, skills }] : []
  })
}
