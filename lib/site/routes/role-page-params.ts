import { notFound } from 'next/navigation'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findSkillByName } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { findRequirement } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { findLevelPair, type LevelPair } from '#lib/model/compare/level-pairs.ts'
import { findPair, type RolePair } from '#lib/model/compare/role-pairs.ts'
import { resolveLocale, resolveRole } from '#lib/site/routes/page-params.ts'
import { glancePath, levelsPath, type PagePath } from '#lib/site/routes/routes.ts'

type RolePage = { readonly locale: Locale; readonly role: Role; readonly path: PagePath }
type Params<Name extends string> = Readonly<Record<'locale' | 'role' | Name, string>>

/** The role and levels of an address; not found where the site lacks one of them. */
export function resolveLevelsPage(
  catalog: Catalog,
  params: Params<'from' | 'to'>,
): RolePage & { readonly pair: LevelPair } {
  const { locale, role } = resolveRole(catalog, params)
  const pair = findLevelPair(role, params.from, params.to) ?? notFound()
  return { locale, role, pair, path: levelsPath(role.id, pair.from.level.id, pair.to.level.id) }
}

/** The requirement of an address; not found where the role does not require the skill. */
export function resolveGlancePage(
  catalog: Catalog,
  params: Params<'skill'>,
): RolePage & { readonly requirement: Requirement } {
  const { locale, role } = resolveRole(catalog, params)
  const skill = findSkillByName(catalog, params.skill)
  const requirement = (skill && findRequirement(role, skill.id)) ?? notFound()
  return { locale, role, requirement, path: glancePath(role.id, requirement.skill.id) }
}

/** The two roles of an address; not found where the site lacks one of them. */
export function resolvePairPage(
  catalog: Catalog,
  params: Params<'other'>,
): { readonly locale: Locale; readonly pair: RolePair } {
  const pair = findPair(catalog, params.role, params.other) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), pair }
}
