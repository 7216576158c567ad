import { type ApiContext, allLocales, apiAddress, pages, proseInLocales } from '#lib/export/api/localized.ts'
import { apiCell } from '#lib/export/api/role.ts'
import type { ApiContent, ApiSkillEntry } from '#lib/export/api/schemas.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { skillPath } from '#lib/site/routes/routes.ts'

/** A skill as an entry of a list. */
export function apiSkillEntry(context: ApiContext, skill: Skill): ApiSkillEntry {
  return {
    id: skill.id,
    url: apiAddress(context, `skills/${skill.id}.json`),
    pages: pages(context, skillPath(skill.id)),
    name: allLocales(context, skill.name),
    summary: allLocales(context, skill.summary),
    domain: skill.domain.id,
    group: skill.group.id,
    ...(skill.updated && { updated: skill.updated }),
  }
}

/** A skill with its own texts, and what each role requires of it. */
export function apiSkill(catalog: Catalog, skill: Skill): ApiContent<'skill'> {
  return {
    ...apiSkillEntry(catalog, skill),
    aliases: skill.aliases,
    keywords: allLocales(catalog, skill.keywords),
    links: skill.links,
    related: skill.related.map((id) => ({ skill: id, url: apiAddress(catalog, `skills/${id}.json`) })),
    ...(skill.intro && { intro: proseInLocales(catalog, skill.intro) }),
    byLevel: texts(catalog, skill.byLevel),
    byProficiency: texts(catalog, skill.byProficiency),
    requiredBy: requirementsOf(catalog, skill).map(({ role, requirement }) => ({
      role: role.id,
      url: apiAddress(catalog, `roles/${role.id}.json`),
      cells: requirement.cells.map((cell) => apiCell(catalog, role, skill, cell)),
    })),
  }
}

function texts(context: ApiContext, sections: ReadonlyMap<string, Localized<string>>) {
  return Object.fromEntries([...sections].map(([id, text]) => [id, proseInLocales(context, text)]))
}
