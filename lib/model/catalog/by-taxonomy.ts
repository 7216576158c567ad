import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Domain, Family, Group } from '#lib/model/catalog/taxonomy.ts'

export type GroupSkills = { readonly group: Group; readonly skills: readonly Skill[] }

export type DomainSkills = {
  readonly domain: Domain
  readonly groups: readonly GroupSkills[]
  readonly count: number
}

export type FamilyRoles = { readonly family: Family; readonly roles: readonly Role[] }

/**
 * Skills by domain and group, both in taxonomy order, skills by their name in the locale.
 * Domains and groups without a skill are left out.
 */
export function skillsByDomain(catalog: Catalog, locale: Locale): readonly DomainSkills[] {
  return catalog.domains.flatMap((domain) => {
    const groups = domain.groups.flatMap((group) => {
      const skills = catalog.skills.filter((skill) => skill.group === group)
      return skills.length > 0 ? [{ group, skills: sortByName(skills, locale) }] : []
    })
    const count = groups.reduce((sum, group) => sum + group.skills.length, 0)
    return count > 0 ? [{ domain, groups, count }] : []
  })
}

/** Roles by family, families in the order of the content, roles by their name in the locale; no empty family. */
export function rolesByFamily(catalog: Catalog, locale: Locale): readonly FamilyRoles[] {
  return catalog.families.flatMap((family) => {
    const roles = catalog.roles.filter((role) => role.family === family)
    return roles.length > 0 ? [{ family, roles: sortByName(roles, locale) }] : []
  })
}

type Named = { readonly name: Localized<string> }

/** By name in the order of the locale's language. */
export function sortByName<Item extends Named>(items: readonly Item[], locale: Locale): readonly Item[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  return items.toSorted((a, b) =>
    collator.compare(inLocale(a.name, locale).value, inLocale(b.name, locale).value),
  )
}
