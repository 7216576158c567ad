import type { Catalog } from '#lib/model/catalog.ts'
import type { Locale } from '#lib/model/ids.ts'
import { isTranslated } from '#lib/model/localized.ts'
import { requirementsOf } from '#lib/model/requirements.ts'
import type { Requirement, Role } from '#lib/model/role.ts'
import type { Site } from '#lib/model/site.ts'
import type { Skill } from '#lib/model/skill.ts'
import {
  ownTextsOf,
  type Translatable,
  textsOfRole,
  textsOfSkill,
  translatablesOf,
} from '#lib/model/translatables.ts'

// In which languages a page says anything of its own: the default one, and each into which one of its texts is
// translated. The names of levels, domains and the like are on every page, so they do not count.

export function localesOfSkill(catalog: Catalog, skill: Skill): readonly Locale[] {
  const own = requirementsOf(catalog, skill).flatMap(({ role, requirement }) =>
    textsOfLine(role, requirement),
  )
  return localesOf(catalog.site, [...textsOfSkill(skill), ...own])
}

/** Of the pages of some roles, on which all their skills are. */
export function localesOfRoles({ site }: Pick<Catalog, 'site'>, roles: readonly Role[]): readonly Locale[] {
  return localesOf(
    site,
    roles.flatMap((role) => [
      ...textsOfRole(role),
      ...ownTextsOf(role),
      ...role.requirements.flatMap(({ skill }) => textsOfSkill(skill)),
    ]),
  )
}

/** Of the page of one skill in one role. */
export function localesOfRequirement(
  { site }: Pick<Catalog, 'site'>,
  role: Role,
  requirement: Requirement,
): readonly Locale[] {
  const texts = [...textsOfRole(role), ...textsOfSkill(requirement.skill), ...textsOfLine(role, requirement)]
  return localesOf(site, texts)
}

/** Of the pages that are made of the interface and of names: `spoken` are the languages of the interface. */
export function localesOfSite(catalog: Catalog, spoken: readonly string[]): readonly Locale[] {
  const written = localesOf(catalog.site, translatablesOf(catalog))
  return catalog.site.locales.filter((locale) => spoken.includes(locale) || written.includes(locale))
}

const textsOfLine = (role: Role, requirement: Requirement): readonly Translatable[] =>
  ownTextsOf({ ...role, requirements: [requirement] })

function localesOf({ locales }: Site, texts: readonly Translatable[]): readonly Locale[] {
  return locales.filter((locale) => texts.some(({ value }) => isTranslated(value, locale)))
}
