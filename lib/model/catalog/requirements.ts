import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { LevelId, SkillId } from '#lib/model/catalog/ids.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

export type RoleRequirement = { readonly role: Role; readonly requirement: Requirement }
export type RoleCell = { readonly role: Role; readonly cell: Cell }

/** What each role requires of a skill at one level. */
export type LevelRequirements = {
  readonly ladder: Ladder
  readonly level: Level
  /** In catalog order; never empty. */
  readonly rows: readonly RoleCell[]
}

/** The roles that require a skill, in catalog order, with their requirement. */
export function requirementsOf(catalog: Catalog, skill: Skill): readonly RoleRequirement[] {
  return catalog.roles.flatMap((role) => {
    const requirement = findRequirement(role, skill.id)
    return requirement ? [{ role, requirement }] : []
  })
}

/** The roles of one ladder that require a skill. */
export type LadderRequirements = {
  readonly ladder: Ladder
  /** In catalog order; never empty. */
  readonly rows: readonly RoleRequirement[]
}

/** The roles that require a skill, by ladder; ladders without such a role are left out. */
export function requirementsByLadder(catalog: Catalog, skill: Skill): readonly LadderRequirements[] {
  const requirements = requirementsOf(catalog, skill)
  return catalog.ladders.flatMap((ladder) => {
    const rows = requirements.filter(({ role }) => role.ladder === ladder)
    return rows.length > 0 ? [{ ladder, rows }] : []
  })
}

export function findRequirement(role: Role, skill: SkillId): Requirement | undefined {
  return role.requirements.find((requirement) => requirement.skill.id === skill)
}

export function findCell(requirement: Requirement, level: LevelId): Cell | undefined {
  return requirement.cells.find((cell) => cell.level.id === level)
}

/** The levels at which a skill is required, ladder by ladder from the lowest; levels without a cell are left out. */
export function requirementsByLevel(catalog: Catalog, skill: Skill): readonly LevelRequirements[] {
  const requirements = requirementsOf(catalog, skill)
  return catalog.ladders.flatMap((ladder) =>
    ladder.levels.flatMap((level) => {
      const rows = requirements.flatMap(({ role, requirement }) => {
        const cell = findCell(requirement, level.id)
        return cell ? [{ role, cell }] : []
      })
      return rows.length > 0 ? [{ ladder, level, rows }] : []
    }),
  )
}

/** What a role requires at one level, in grid order. */
export function cellsAt(role: Role, level: LevelId): readonly Cell[] {
  return role.requirements.flatMap((requirement) => findCell(requirement, level) ?? [])
}
