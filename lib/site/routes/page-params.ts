import { notFound } from 'next/navigation'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName, findSkillByName } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The locale of an address segment, if the site has it. */
export function findLocale(catalog: Catalog, segment: string): Locale | undefined {
  return catalog.site.locales.find((locale) => locale === segment)
}

/** The locale of an address segment; not found where the site lacks it. */
export const resolveLocale = (catalog: Catalog, segment: string): Locale =>
  findLocale(catalog, segment) ?? notFound()

type Params<Name extends string> = Readonly<Record<'locale' | Name, string>>

/** The locale and role of an address; not found where the site lacks one of them. */
export function resolveRole(catalog: Catalog, params: Params<'role'>): { locale: Locale; role: Role } {
  const role = findRoleByName(catalog, params.role) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), role }
}

/** The locale and skill of an address; not found where the site lacks one of them. */
export function resolveSkill(catalog: Catalog, params: Params<'skill'>): { locale: Locale; skill: Skill } {
  const skill = findSkillByName(catalog, params.skill) ?? notFound()
  return { locale: resolveLocale(catalog, params.locale), skill }
}
