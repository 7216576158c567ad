import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { closePairs } from '#lib/model/compare/role-pairs.ts'
import {
  calculatorPath,
  careerPathPath,
  comparePairPath,
  comparePath,
  compareWithPath,
  dataPath,
  levelsPath,
  matrixPath,
  requirementPath,
  rolePath,
  rolesPath,
  searchPath,
  skillPath,
  skillsPath,
  translatePath,
} from '#lib/site/routes/routes.ts'
import { kindsOfPage } from '#tests/support/pages.ts'

export type KindOfPage = { readonly kind: string; readonly path: string }

/**
 * One page of every kind, by the names of the tested kinds. For generated content: the pages of its first role, of the
 * skill with the median number of roles, and of the first two roles that can be compared. It has no history, and so no
 * page of changes.
 */
export function pagesOfMade(catalog: Catalog): readonly KindOfPage[] {
  const [role] = catalog.roles
  const [pair] = closePairs(catalog)
  const skill = commonSkill(catalog)
  const [from, to] = role?.levels ?? []
  const [required] = role?.requirements ?? []
  if (!(role && pair && skill && from && to && required))
    throw new Error('The content is too small to measure.')
  const paths: Readonly<Record<string, string>> = {
    home: '',
    'skill catalogue': skillsPath,
    'skill profile': skillPath(skill.id),
    'role catalogue': rolesPath,
    role: rolePath(role.id),
    'full matrix': matrixPath(role.id),
    'level comparison': levelsPath(role.id, from.level.id, to.level.id),
    'skill at a glance': requirementPath(role.id, required.skill.id),
    'choice of a role to compare': comparePath,
    'choice of the second role': compareWithPath(role.id),
    'role comparison': comparePairPath(pair[0].id, pair[1].id),
    'career path': careerPathPath(role.id),
    'level calculator': calculatorPath(role.id),
    translations: translatePath,
    search: searchPath,
    'data and downloads': dataPath,
  }
  return kindsOfPage.flatMap(({ kind }) => {
    const path = paths[kind]
    return path === undefined ? [] : [{ kind, path }]
  })
}

function commonSkill({ roles, skills }: Catalog) {
  const asking = new Map(skills.map((skill) => [skill.id, 0]))
  for (const { requirements } of roles) {
    for (const { skill } of requirements) asking.set(skill.id, (asking.get(skill.id) ?? 0) + 1)
  }
  const byRoles = skills.toSorted((a, b) => (asking.get(a.id) ?? 0) - (asking.get(b.id) ?? 0))
  return byRoles[byRoles.length >> 1]
}
