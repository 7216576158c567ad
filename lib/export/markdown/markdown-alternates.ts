import type { ExportContext } from '#lib/export/context/export-context.ts'
import { levelsMarkdown } from '#lib/export/markdown/levels.ts'
import { roleMarkdown } from '#lib/export/markdown/role.ts'
import { rolesMarkdown } from '#lib/export/markdown/roles.ts'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName, findSkillByName } from '#lib/model/catalog/find.ts'
import { findLevelPair } from '#lib/model/compare/level-pairs.ts'
import { findPair } from '#lib/model/compare/role-pairs.ts'
import { comparePairPath, levelsPath, type PagePath, rolePath, skillPath } from '#lib/site/routes/routes.ts'

/** The Markdown version of a page; `path` is the canonical path of the page. */
export type MarkdownAlternate = {
  readonly path: PagePath
  readonly write: (context: ExportContext) => string
}

/** The Markdown alternate of the page at a path below the locale; former ids and the reverse order are accepted. */
export function findMarkdownAlternate(
  catalog: Catalog,
  path: readonly string[],
): MarkdownAlternate | undefined {
  const [section, first = '', second = '', ...rest] = path
  const levels = section === 'roles' && second === 'levels' && rest.length === 2
  if (levels) return levelsAlternate(catalog, first, rest)
  if (rest.length > 0) return undefined
  if (section === 'compare') return rolesAlternate(catalog, first, second)
  if (second !== '') return undefined
  if (section === 'skills') return skillAlternate(catalog, first)
  return section === 'roles' ? roleAlternate(catalog, first) : undefined
}

function skillAlternate(catalog: Catalog, id: string): MarkdownAlternate | undefined {
  const skill = findSkillByName(catalog, id)
  return skill && { path: skillPath(skill.id), write: (context) => skillMarkdown(context, catalog, skill) }
}

function roleAlternate(catalog: Catalog, id: string): MarkdownAlternate | undefined {
  const role = findRoleByName(catalog, id)
  return role && { path: rolePath(role.id), write: (context) => roleMarkdown(context, catalog, role) }
}

function levelsAlternate(
  catalog: Catalog,
  id: string,
  [from = '', to = '']: readonly string[],
): MarkdownAlternate | undefined {
  const role = findRoleByName(catalog, id)
  const pair = role && findLevelPair(role, from, to)
  if (!role || !pair) return undefined
  const path = levelsPath(role.id, pair.from.level.id, pair.to.level.id)
  return { path, write: (context) => levelsMarkdown(context, role, pair) }
}

function rolesAlternate(catalog: Catalog, one: string, other: string): MarkdownAlternate | undefined {
  const pair = findPair(catalog, one, other)
  if (!pair) return undefined
  const [a, b] = pair
  return { path: comparePairPath(a.id, b.id), write: (context) => rolesMarkdown(context, a, b) }
}
