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

// The locales of a page: the default one, and each into which one of its own texts is translated.
// The names of levels, domains and the like are on every page, so they do not count.

// Texts are read lazily, up to the first match, because each text that is read becomes a dependency of the page.

export function localesOfSkill(catalog: Catalog, skill: Skill): readonly Locale[] {
  return localesOf(catalog.site, function* () {
    yield* textsOfSkill(skill)
    for (const { role, requirement } of requirementsOf(catalog, skill)) yield* textsOfLine(role, requirement)
  })
}

/** Of pages about roles, which show all their skills. */
export function localesOfRoles({ site }: Pick<Catalog, 'site'>, roles: readonly Role[]): readonly Locale[] {
  return localesOf(site, function* () {
    for (const role of roles) yield* textsOfRole(role)
    for (const role of roles) yield* ownTextsOf(role)
    for (const { requirements } of roles) {
      for (const { skill } of requirements) yield* textsOfSkill(skill)
    }
  })
}

/** Of the page of one requirement of a role. */
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

/** Of the pages that show interface texts and names only; `spoken` are the locales of the interface. */
export function localesOfSite(catalog: Catalog, interfaceLocales: readonly string[]): readonly Locale[] {
  return localesOf(
    catalog.site,
    function* () {
      yield* translatablesOf(catalog)
    },
    interfaceLocales,
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
