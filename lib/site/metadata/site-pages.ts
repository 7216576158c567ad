import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { levelPairs } from '#lib/model/compare/level-pairs.ts'
import { closePairs } from '#lib/model/compare/role-pairs.ts'
import type { History } from '#lib/model/history/history.ts'
import {
  localesOfRequirement,
  localesOfRoles,
  localesOfSite,
  localesOfSkill,
} from '#lib/model/translation/page-locales.ts'
import { catalogueDate, latestDate, roleDate } from '#lib/site/metadata/provenance.ts'
import {
  calculatorPath,
  careerPathPath,
  changesPath,
  comparePairPath,
  comparePath,
  compareWithPath,
  dataPath,
  levelsPath,
  matrixPath,
  type PagePath,
  requirementPath,
  rolePath,
  rolesPath,
  searchPath,
  skillPath,
  skillsPath,
  stepPath,
  translatePath,
} from '#lib/site/routes/routes.ts'

/** A page at its canonical address, with the date of its latest change where it is known. */
export type SitePage = {
  readonly path: PagePath
  readonly updated: IsoDate | undefined
  /** The locales in which it has texts of its own; computed on demand because it is slow. */
  readonly locales: () => readonly Locale[]
}

/** Every page for search engines; `spoken` are the locales of the interface. */
export function sitePages(
  catalog: Catalog,
  history: History | undefined,
  interfaceLocales: readonly string[],
): readonly SitePage[] {
  const { skills, roles } = catalog
  const updated = catalogueDate(catalog)
  const locales = once(() => localesOfSite(catalog, interfaceLocales))
  const [comparison, ...choices] = roles.length > 1 ? [comparePath, ...roles.map(withOther)] : []
  return [
    { path: '', updated, locales },
    { path: skillsPath, updated: latestDate(skills), locales },
    { path: rolesPath, updated: latestDate(roles), locales },
    ...skills.map((skill) => ({
      path: skillPath(skill.id),
      updated: skill.updated,
      locales: () => localesOfSkill(catalog, skill),
    })),
    ...roles.flatMap((role) => pagesOfRole(catalog, role)),
    ...[comparison, ...choices].flatMap((path) => (path === undefined ? [] : { path, updated, locales })),
    ...pagesOfPairs(catalog),
    { path: stepPath, updated, locales },
    { path: dataPath, updated, locales },
    { path: translatePath, updated, locales },
    { path: searchPath, updated: undefined, locales },
    ...(history ? [{ path: changesPath, updated: history.days[0]?.date, locales }] : []),
  ]
}

const datedRole = (role: Role) => {
  const updated = roleDate(role)
  return updated ? [{ updated }] : []
}

const withOther = ({ id }: Role): PagePath => compareWithPath(id)

function pagesOfPairs(catalog: Catalog): SitePage[] {
  const localesOf = new Map(
    catalog.roles.map((role) => [role.id, once(() => localesOfRoles(catalog, [role]))]),
  )
  return closePairs(catalog).map(([a, b]) => ({
    path: comparePairPath(a.id, b.id),
    updated: latestDate([a, b].flatMap(datedRole)),
    locales: () => {
      const written = new Set([a, b].flatMap(({ id }) => localesOf.get(id)?.() ?? []))
      return catalog.site.locales.filter((locale) => written.has(locale))
    },
  }))
}

function pagesOfRole(catalog: Catalog, role: Role): SitePage[] {
  const { id, requirements } = role
  const updated = roleDate(role)
  const locales = once(() => localesOfRoles(catalog, [role]))
  const rolePaths = [rolePath(id), matrixPath(id), careerPathPath(id), calculatorPath(id)]
  const pairs = levelPairs(role).map(({ from, to }) => levelsPath(id, from.level.id, to.level.id))
  return [
    ...[...rolePaths, ...pairs].map((path) => ({ path, updated, locales })),
    ...requirements.map((requirement) => ({
      path: requirementPath(id, requirement.skill.id),
      updated: latestDate([role, requirement.skill]),
      locales: () => localesOfRequirement(catalog, role, requirement),
    })),
  ]
}

function once<Value>(compute: () => Value): () => Value {
  let found: { readonly value: Value } | undefined
  return () => {
    found ??= { value: compute() }
    return found.value
  }
}
