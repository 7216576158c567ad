import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName, findSkillByName } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { findLevelPair, type LevelPair } from '#lib/model/compare/level-pairs.ts'
import { findPair, type RolePair } from '#lib/model/compare/role-pairs.ts'
import { findLocale } from '#lib/site/routes/page-params.ts'

// What the address of a file names, such as `/downloads/en/mlops-engineer.pdf`, by today's ids or former ones;
// undefined where the site lacks it.

type Params<Name extends string> = Readonly<Record<'locale' | 'file' | Name, string>>
type OfFile = { readonly locale: Locale; readonly ending: string }

/** The id and the ending of a file name; ids have no point in them. */
export function splitFileName(name: string): { readonly id: string; readonly ending: string } {
  const point = name.indexOf('.')
  return point < 0 ? { id: name, ending: '' } : { id: name.slice(0, point), ending: name.slice(point + 1) }
}

export function findRoleOfFile(
  catalog: Catalog,
  params: Params<never>,
): (OfFile & { readonly role: Role }) | undefined {
  const { id, ending } = splitFileName(params.file)
  const locale = findLocale(catalog, params.locale)
  const role = findRoleByName(catalog, id)
  return locale && role && { locale, ending, role }
}

/** Two levels of a role; the higher one is that of the file name. */
export function findTalkOfFile(
  catalog: Catalog,
  params: Params<'role' | 'from'>,
): (OfFile & { readonly role: Role; readonly pair: LevelPair }) | undefined {
  const { id, ending } = splitFileName(params.file)
  const locale = findLocale(catalog, params.locale)
  const role = findRoleByName(catalog, params.role)
  const pair = role && findLevelPair(role, params.from, id)
  return locale && role && pair && { locale, ending, role, pair }
}

export function findSkillOfFile(
  catalog: Catalog,
  params: Params<never>,
): (OfFile & { readonly skill: Skill }) | undefined {
  const { id, ending } = splitFileName(params.file)
  const locale = findLocale(catalog, params.locale)
  const skill = findSkillByName(catalog, id)
  return locale && skill && { locale, ending, skill }
}

/** The second role of a pair is that of the file name. */
export function findPairOfFile(
  catalog: Catalog,
  params: Params<'role'>,
): (OfFile & { readonly pair: RolePair }) | undefined {
  const { id, ending } = splitFileName(params.file)
  const locale = findLocale(catalog, params.locale)
  const pair = findPair(catalog, params.role, id)
  return locale && pair && { locale, ending, pair }
}
