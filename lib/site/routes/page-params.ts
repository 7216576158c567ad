import { notFound } from 'next/navigation'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName, findSkillByName } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { findRequirement } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { findLevelPair, type LevelPair } from '#lib/model/compare/level-pairs.ts'
import { findPair, type RolePair } from '#lib/model/compare/role-pairs.ts'
import { levelsPath, type PagePath, requirementPath } from '#lib/site/routes/routes.ts'

// What the address of a page names, by today's ids or former ones. Each answers not found where the site lacks it.
// The server redirects former ids before a page is rendered.

type Params<Name extends string> = Readonly<Record<'locale' | Name, string>>
type OfRole = { readonly locale: Locale; readonly role: Role }

/** The locale of an address segment, if the site has it. */
export function findLocale(catalog: Catalog, segment: string): Locale | undefined {
  return catalog.site.locales.find((locale) => locale === segment)
}

export const resolveLocale = (catalog: Catalog, segment: string): Locale =>
  findLocale(catalog, segment) ?? notFound()

export function resolveRole(catalog: Catalog, params: Params<'role'>): OfRole {
  const role = findRoleByName(catalog, params.role) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), role }
}

export function resolveSkill(
  catalog: Catalog,
  params: Params<'skill'>,
): { readonly locale: Locale; readonly skill: Skill } {
  const skill = findSkillByName(catalog, params.skill) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), skill }
}

/** Two levels of a role, which may be named in either order. */
export function resolveLevels(
  catalog: Catalog,
  params: Params<'role' | 'from' | 'to'>,
): OfRole & { readonly pair: LevelPair; readonly path: PagePath } {
  const { locale, role } = resolveRole(catalog, params)
  const pair = findLevelPair(role, params.from, params.to) ?? notFound()
  return { locale, role, pair, path: levelsPath(role.id, pair.from.level.id, pair.to.level.id) }
}

/** A skill that a role requires. */
export function resolveRequirement(
  catalog: Catalog,
  params: Params<'role' | 'skill'>,
): OfRole & { readonly requirement: Requirement; readonly path: PagePath } {
  const { locale, role } = resolveRole(catalog, params)
  const skill = findSkillByName(catalog, params.skill)
  const requirement = (skill && findRequirement(role, skill.id)) ?? notFound()
  return { locale, role, requirement, path: requirementPath(role.id, requirement.skill.id) }
}

/** Two roles, which may be named in either order. */
export function resolveRolePair(
  catalog: Catalog,
  params: Params<'role' | 'other'>,
): { readonly locale: Locale; readonly pair: RolePair } {
  const pair = findPair(catalog, params.role, params.other) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), pair }
}
