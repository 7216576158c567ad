import type { LevelId } from '#lib/model/ids.ts'
import { findCell } from '#lib/model/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/role.ts'

/** A skill whose cell is another one at the second level; a missing cell is left out. */
export type LevelChange = {
  readonly requirement: Requirement
  readonly before?: Cell
  readonly after?: Cell
}

/** Requirements whose proficiency, obligation or presence differs, in matrix order; equal ones are left out. */
export function compareLevels(role: Role, from: LevelId, to: LevelId): readonly LevelChange[] {
  return role.requirements.flatMap((requirement) => {
    const before = findCell(requirement, from)
    const after = findCell(requirement, to)
    if (before?.proficiency === after?.proficiency && before?.mandatory === after?.mandatory) return []
    return [{ requirement, ...(before && { before }), ...(after && { after }) }]
  })
}

export type LevelChangeCounts = {
  readonly becomesMandatory: number
  readonly rises: number
  readonly isNew: number
}

/** How many changes make a skill mandatory, raise its proficiency, or ask for it for the first time. */
export function countChanges(changes: readonly LevelChange[]): LevelChangeCounts {
  return {
    becomesMandatory: changes.filter(({ before, after }) => after?.mandatory && !before?.mandatory).length,
    rises: changes.filter(
      ({ before, after }) => before && after && after.proficiency.step > before.proficiency.step,
    ).length,
    isNew: changes.filter(({ before, after }) => !before && after).length,
  }
}
