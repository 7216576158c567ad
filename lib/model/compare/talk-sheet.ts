import type { Level } from '#lib/model/catalog/level.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type ChangeKind, classifyChanges, type LevelChange } from '#lib/model/compare/compare-levels.ts'

/** What a person and a lead talk about before a step to a higher level. */
export type TalkSheet = {
  /** What the skills have in common; missing where the higher level requires nothing more. */
  readonly kind?: 'becomes-mandatory' | 'rises' | 'new'
  /** In grid order. */
  readonly skills: readonly LevelChange[]
  /** Skills that the higher level requires in other ways. */
  readonly others: number
}

const kinds = ['becomes-mandatory', 'rises', 'new'] as const satisfies readonly ChangeKind[]

/** The skills that become mandatory; where there are none, those that rise, otherwise the new ones. */
export function talkSheet(role: Role, from: Level, to: Level): TalkSheet {
  const changes = classifyChanges(role, from.id, to.id)
  const kind = kinds.find((one) => changes[one].length > 0)
  const skills = kind ? changes[kind] : []
  const required = Object.values(changes)
    .flat()
    .filter(({ after }) => after !== undefined)
  return { ...(kind && { kind }), skills, others: required.length - skills.length }
}
