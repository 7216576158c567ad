import { catalogueDate, latestDate, roleDate } from '#lib/export/provenance.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { History } from '#lib/model/history.ts'
import type { IsoDate } from '#lib/model/ids.ts'
import { levelPairs } from '#lib/model/level-pairs.ts'
import type { Role } from '#lib/model/role.ts'
import { closePairs } from '#lib/model/role-pairs.ts'
import {
  calculatorPath,
  careerPathPath,
  changesPath,
  comparePairPath,
  comparePath,
  compareWithPath,
  dataPath,
  glancePath,
  levelsPath,
  matrixPath,
  type PagePath,
  rolePath,
  rolesPath,
  searchPath,
  skillPath,
  skillsPath,
  translatePath,
} from '#lib/site/routes.ts'

/** A page at its one right address, and the day on which something on it was last changed, where that is known. */
export type SitePage = { readonly path: PagePath; readonly updated: IsoDate | undefined }

/** Every page that a search engine should know; each exists in every language. */
export function sitePages(catalog: Catalog, history: History | undefined): readonly SitePage[] {
  const { skills, roles } = catalog
  const all = catalogueDate(catalog)
  const [comparison, ...choices] = roles.length > 1 ? [comparePath, ...roles.map(withOther)] : []
  return [
    { path: '', updated: all },
    { path: skillsPath, updated: latestDate(skills) },
    { path: rolesPath, updated: latestDate(roles) },
    ...skills.map(({ id, updated }) => ({ path: skillPath(id), updated })),
    ...roles.flatMap(pagesOfRole),
    ...[comparison, ...choices].flatMap((path) => (path === undefined ? [] : { path, updated: all })),
    ...closePairs(catalog).map(([a, b]) => ({
      path: comparePairPath(a.id, b.id),
      updated: latestDate([a, b].flatMap(datedRole)),
    })),
    { path: dataPath, updated: all },
    { path: translatePath, updated: all },
    { path: searchPath, updated: undefined },
    ...(history ? [{ path: changesPath, updated: history.days[0]?.date }] : []),
  ]
}

const datedRole = (role: Role) => {
  const updated = roleDate(role)
  return updated ? [{ updated }] : []
}

const withOther = ({ id }: Role): PagePath => compareWithPath(id)

function pagesOfRole(role: Role): SitePage[] {
  const { id, requirements } = role
  const updated = roleDate(role)
  const whole = [rolePath(id), matrixPath(id), careerPathPath(id), calculatorPath(id)]
  const pairs = levelPairs(role).map(({ from, to }) => levelsPath(id, from.level.id, to.level.id))
  return [
    ...[...whole, ...pairs].map((path) => ({ path, updated })),
    ...requirements.map(({ skill }) => ({
      path: glancePath(id, skill.id),
      updated: latestDate([role, skill]),
    })),
  ]
}
