import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import { findCell, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

export type CellChange =
  | 'becomes-mandatory'
  | 'stays-mandatory'
  | 'becomes-optional'
  | 'stays-optional'
  | 'new'

/** What one role requires of a skill at the next level. */
export type NextCell = {
  readonly role: Role
  readonly before?: Cell
  readonly cell: Cell
  readonly change: CellChange
}

/** What roles require of a skill at the level after this one. */
export type NextLevel = {
  readonly ladder: Ladder
  readonly from: Level
  /** Missing at the top of the ladder. */
  readonly to?: Level
  /** Newly mandatory cells first, then in catalog order of the roles. */
  readonly cells: readonly NextCell[]
}

/**
 * For every level of the ladders on which a skill is required: what the level above requires, role by role.
 * A role that does not require the skill at the level above is left out.
 */
export function nextLevels(catalog: Catalog, skill: Skill): readonly NextLevel[] {
  const requirements = requirementsOf(catalog, skill)
  const ladders = catalog.ladders.filter((ladder) => requirements.some(({ role }) => role.ladder === ladder))
  return ladders.flatMap((ladder) =>
    ladder.levels.map((from, index) => {
      const to = ladder.levels[index + 1]
      if (!to) return { ladder, from, cells: [] }
      const cells = requirements.flatMap(({ role, requirement }) => nextCell(role, requirement, from, to))
      return {
        ladder,
        from,
        to,
        cells: [...cells.filter(isPressing), ...cells.filter((cell) => !isPressing(cell))],
      }
    }),
  )
}

function nextCell(role: Role, requirement: Requirement, from: Level, to: Level): readonly NextCell[] {
  const before = findCell(requirement, from.id)
  const cell = findCell(requirement, to.id)
  if (!cell) return []
  return before
    ? [{ role, before, cell, change: changeOf(before, cell) }]
    : [{ role, cell, change: changeOf(before, cell) }]
}

/** How the obligation changes from one cell to the next; a missing cell counts as not mandatory. */
function changeOf(before: Cell | undefined, after: Cell): CellChange {
  if (after.mandatory) return before?.mandatory ? 'stays-mandatory' : 'becomes-mandatory'
  if (!before) return 'new'
  return before.mandatory ? 'becomes-optional' : 'stays-optional'
}

function isPressing(next: NextCell): boolean {
  return next.change === 'becomes-mandatory'
}
