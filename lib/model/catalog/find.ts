import { indexed } from '#lib/model/catalog/cached.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** By the current id. */
export function findSkill(catalog: Catalog, id: string): Skill | undefined {
  const index = indexed(
    catalog,
    'skills',
    () => new Map(catalog.skills.map((skill) => [`${skill.id}`, skill])),
  )
  return index.get(id) ?? catalog.skills.find((skill) => skill.id === id)
}

/** By the current id or a former one. */
export function findSkillByName(catalog: Catalog, name: string): Skill | undefined {
  return findSkill(catalog, name) ?? catalog.skills.find(({ aliases }) => aliases.includes(name))
}

/** By the current id. */
export function findRole(catalog: Catalog, id: string): Role | undefined {
  const index = indexed(catalog, 'roles', () => new Map(catalog.roles.map((role) => [`${role.id}`, role])))
  return index.get(id) ?? catalog.roles.find((role) => role.id === id)
}

/** By the current id or a former one. */
export function findRoleByName(catalog: Catalog, name: string): Role | undefined {
  return findRole(catalog, name) ?? catalog.roles.find(({ aliases }) => aliases.includes(name))
}

export function findLevel(ladder: Ladder, id: string): Level | undefined {
  return ladder.levels.find((level) => level.id === id)
}
