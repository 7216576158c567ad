import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { isTranslated } from '#lib/model/catalog/localized.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import {
  ownTextsOf,
  type Translatable,
  textsOfRole,
  textsOfSkill,
  translatablesOf,
} from '#lib/model/translation/translatables.ts'

// In which languages a page says anything of its own: the default one, and each into which one of its texts is
// translated. The names of levels, domains and the like are on every page, so they do not count.

// The texts are looked at one after the other, and no further than needed: what was looked at counts as read.

export function localesOfSkill(catalog: Catalog, skill: Skill): readonly Locale[] {
  return localesOf(catalog.site, function* () {
    yield* textsOfSkill(skill)
    for (const { role, requirement } of requirementsOf(catalog, skill)) yield* textsOfLine(role, requirement)
  })
}

/** Of the pages of some roles, on which all their skills are. */
export function localesOfRoles({ site }: Pick<Catalog, 'site'>, roles: readonly Role[]): readonly Locale[] {
  return localesOf(site, function* () {
    for (const role of roles) yield* textsOfRole(role)
    for (const role of roles) yield* ownTextsOf(role)
    for (const { requirements } of roles) {
      for (const { skill } of requirements) yield* textsOfSkill(skill)
    }
  })
}

/** Of the page of one skill in one role. */
export function localesOfRequirement(
  { site }: Pick<Catalog, 'site'>,
  role: Role,
  requirement: Requirement,
): readonly Locale[] {
  return localesOf(site, function* () {
    yield* textsOfRole(role)
    yield* textsOfSkill(requirement.skill)
    yield* textsOfLine(role, requirement)
  })
}

/** Of the pages that are made of the interface and of names: `spoken` are the languages of the interface. */
export function localesOfSite(catalog: Catalog, spoken: readonly string[]): readonly Locale[] {
  return localesOf(
    catalog.site,
    function* () {
      yield* translatablesOf(catalog)
    },
    spoken,
  )
}

const textsOfLine = (role: Role, requirement: Requirement): readonly Translatable[] =>
  ownTextsOf({ ...role, requirements: [requirement] })

function localesOf(
  { locales, defaultLocale }: Site,
  findTexts: () => Iterable<Translatable>,
  given: readonly string[] = [],
): readonly Locale[] {
  return locales.filter((locale) => {
    if (locale === defaultLocale || given.includes(locale)) return true
    for (const { value } of findTexts()) if (isTranslated(value, locale)) return true
    return false
  })
}
