import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { LevelId, SkillId } from '#lib/model/catalog/ids.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

export type RoleRequirement = { readonly role: Role; readonly requirement: Requirement }
export type RoleCell = { readonly role: Role; readonly cell: Cell }

/** What one level asks of a skill, role by role. */
export type LevelRequirements = {
  readonly ladder: Ladder
  readonly level: Level
  /** In the order of the catalog's roles; never empty. */
  readonly rows: readonly RoleCell[]
}

/** The roles that ask for a skill, in the order of the catalog, with what they ask. */
export function requirementsOf(catalog: Catalog, skill: Skill): readonly RoleRequirement[] {
  return catalog.roles.flatMap((role) => {
    const requirement = findRequirement(role, skill.id)
    return requirement ? [{ role, requirement }] : []
  })
}

export function findRequirement(role: Role, skill: SkillId): Requirement | undefined {
  return role.requirements.find((requirement) => requirement.skill.id === skill)
}

export function findCell(requirement: Requirement, level: LevelId): Cell | undefined {
  return requirement.cells.find((cell) => cell.level.id === level)
}

/** The levels at which a skill is asked for, ladder by ladder from the lowest; levels without a cell are left out. */
export function requirementsByLevel(catalog: Catalog, skill: Skill): readonly LevelRequirements[] {
  const asking = requirementsOf(catalog, skill)
  return catalog.ladders.flatMap((ladder) =>
    ladder.levels.flatMap((level) => {
      const rows = asking.flatMap(({ role, requirement }) => {
        const cell = findCell(requirement, level.id)
        return cell ? [{ role, cell }] : []
      })
      return rows.length > 0 ? [{ ladder, level, rows }] : []
    }),
  )
}

/** What a role asks at one level, in matrix order. */
export function cellsAt(role: Role, level: LevelId): readonly Cell[] {
  return role.requirements.flatMap((requirement) => findCell(requirement, level) ?? [])
}
