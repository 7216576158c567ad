import type { Catalog } from '#lib/model/catalog.ts'
import { findRole, findRoleByAlias, findSkill, findSkillByAlias } from '#lib/model/find.ts'
import type { Locale } from '#lib/model/ids.ts'
import { findLevelPair, type LevelPair, levelPairs } from '#lib/model/level-pairs.ts'
import { findRequirement } from '#lib/model/requirements.ts'
import type { Requirement, Role } from '#lib/model/role.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { glancePath, levelsPath, type PagePath } from '#lib/site/routes.ts'

type RolePage = {
  readonly locale: Locale
  readonly role: Role
  readonly path: PagePath
  /** False for a former id or a reversed order, whose address leads to `path`. */
  readonly isCanonical: boolean
}

type LevelsParams = { readonly role: string; readonly from: string; readonly to: string }
type GlanceParams = { readonly role: string; readonly skill: string }
type InLocale<Params> = Params & { readonly locale: string }

/** Every two levels of every role, in both orders. */
export function levelsPageParams(catalog: Catalog): LevelsParams[] {
  return catalog.roles.flatMap((role) => {
    const pairs = levelPairs(role).map(({ from, to }) => [from.level.id, to.level.id] as const)
    return slugsOf([role]).flatMap((slug) =>
      pairs.flatMap(([low, high]) => [
        { role: slug, from: low, to: high },
        { role: slug, from: high, to: low },
      ]),
    )
  })
}

export function findLevelsPage(
  catalog: Catalog,
  params: InLocale<LevelsParams>,
): (RolePage & { readonly pair: LevelPair }) | undefined {
  const locale = findLocale(catalog, params.locale)
  const role = findRole(catalog, params.role) ?? findRoleByAlias(catalog, params.role)
  const pair = role && findLevelPair(role, params.from, params.to)
  if (!locale || !role || !pair) return undefined
  const [from, to] = [pair.from.level.id, pair.to.level.id]
  const isCanonical = role.id === params.role && from === params.from
  return { locale, role, pair, path: levelsPath(role.id, from, to), isCanonical }
}

/** Every skill that a role asks for, of every role. */
export function glancePageParams(catalog: Catalog): GlanceParams[] {
  return catalog.roles.flatMap((role) => {
    const skills = slugsOf(role.requirements.map((requirement) => requirement.skill))
    return slugsOf([role]).flatMap((slug) => skills.map((skill) => ({ role: slug, skill })))
  })
}

export function findGlancePage(
  catalog: Catalog,
  params: InLocale<GlanceParams>,
): (RolePage & { readonly requirement: Requirement }) | undefined {
  const locale = findLocale(catalog, params.locale)
  const role = findRole(catalog, params.role) ?? findRoleByAlias(catalog, params.role)
  const skill = findSkill(catalog, params.skill) ?? findSkillByAlias(catalog, params.skill)
  const requirement = role && skill && findRequirement(role, skill.id)
  if (!locale || !role || !requirement) return undefined
  const isCanonical = role.id === params.role && requirement.skill.id === params.skill
  return { locale, role, requirement, path: glancePath(role.id, requirement.skill.id), isCanonical }
}
