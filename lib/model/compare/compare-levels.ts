import type { LevelId } from '#lib/model/catalog/ids.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'

/** A requirement at two levels; a level that does not require the skill has no cell. */
export type LevelChange = {
  readonly requirement: Requirement
  readonly before?: Cell
  readonly after?: Cell
}

/** Requirements whose proficiency, obligation or presence differs, in grid order. */
export function compareLevels(role: Role, from: LevelId, to: LevelId): readonly LevelChange[] {
  return role.requirements
    .map((requirement) => changeOf(requirement, from, to))
    .filter((change) => !['stays', 'not-asked'].includes(kindOf(change)))
}

/** How a requirement changes from one level to a higher one; every requirement has exactly one kind. */
export type ChangeKind =
  /** Newly mandatory, even if the requirement is new or its proficiency changes too. */
  | 'becomes-mandatory'
  /** Not required before, optional now. */
  | 'new'
  /** A higher proficiency, without becoming mandatory. */
  | 'rises'
  /** A lower proficiency, or optional where it was mandatory. */
  | 'eases'
  | 'falls-away'
  | 'stays'
  /** Required at neither level. */
  | 'not-asked'

export type ChangesByKind = Readonly<Record<ChangeKind, readonly LevelChange[]>>

/** All requirements of a role by their kind of change between two levels, each kind in grid order. */
export function classifyChanges(role: Role, from: LevelId, to: LevelId): ChangesByKind {
  const changes = role.requirements.map((requirement) => changeOf(requirement, from, to))
  const ofKind = (kind: ChangeKind) => changes.filter((change) => kindOf(change) === kind)
  return {
    'becomes-mandatory': ofKind('becomes-mandatory'),
    new: ofKind('new'),
    rises: ofKind('rises'),
    eases: ofKind('eases'),
    'falls-away': ofKind('falls-away'),
    stays: ofKind('stays'),
    'not-asked': ofKind('not-asked'),
  }
}

export function changeOf(requirement: Requirement, from: LevelId, to: LevelId): LevelChange {
  const before = findCell(requirement, from)
  const after = findCell(requirement, to)
  return { requirement, ...(before && { before }), ...(after && { after }) }
}

export function kindOf({ before, after }: LevelChange): ChangeKind {
  if (!after) return before ? 'falls-away' : 'not-asked'
  if (after.mandatory && !before?.mandatory) return 'becomes-mandatory'
  if (!before) return 'new'
  if (after.proficiency.step > before.proficiency.step) return 'rises'
  return after.proficiency.step === before.proficiency.step && after.mandatory === before.mandatory
    ? 'stays'
    : 'eases'
}

export type LevelChangeCounts = {
  readonly becomesMandatory: number
  readonly rises: number
  readonly isNew: number
}

/** How many changes make a skill mandatory, raise its proficiency, or require it for the first time. */
export function countChanges(changes: readonly LevelChange[]): LevelChangeCounts {
  return {
    becomesMandatory: changes.filter(({ before, after }) => after?.mandatory && !before?.mandatory).length,
    rises: changes.filter(
      ({ before, after }) => before && after && after.proficiency.step > before.proficiency.step,
    ).length,
    isNew: changes.filter(({ before, after }) => !before && after).length,
  }
}
