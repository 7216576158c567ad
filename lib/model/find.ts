import type { Catalog } from '#lib/model/catalog.ts'
import type { Ladder, Level } from '#lib/model/level.ts'
import type { Role } from '#lib/model/role.ts'
import type { Skill } from '#lib/model/skill.ts'

/** Compares with the id alone; former ids are found by {@link findSkillByAlias}. */
export function findSkill(catalog: Catalog, id: string): Skill | undefined {
  return catalog.skills.find((skill) => skill.id === id)
}

export function findSkillByAlias(catalog: Catalog, alias: string): Skill | undefined {
  return catalog.skills.find((skill) => skill.aliases.includes(alias))
}

/** Compares with the id alone; former ids are found by {@link findRoleByAlias}. */
export function findRole(catalog: Catalog, id: string): Role | undefined {
  return catalog.roles.find((role) => role.id === id)
}

export function findRoleByAlias(catalog: Catalog, alias: string): Role | undefined {
  return catalog.roles.find((role) => role.aliases.includes(alias))
}

export function findLevel(ladder: Ladder, id: string): Level | undefined {
  return ladder.levels.find((level) => level.id === id)
}
