import type { Route } from 'next'
import type { DomainId, FamilyId, GroupId, LevelId, Locale, RoleId, SkillId } from '#lib/model/ids.ts'

/** The part of an address behind the locale; empty for the home page. The same in every language. */
export type PagePath = '' | `/${string}`

export const skillsPath: PagePath = '/skills'
export const rolesPath: PagePath = '/roles'
export const skillPath = (skill: SkillId): PagePath => `/skills/${skill}`
export const rolePath = (role: RoleId): PagePath => `/roles/${role}`
export const matrixPath = (role: RoleId): PagePath => `/roles/${role}/matrix`

export const pageHref = (locale: Locale, path: PagePath) => `/${locale}${path}` as Route
export const homeHref = (locale: Locale) => pageHref(locale, '')
export const skillsHref = (locale: Locale) => pageHref(locale, skillsPath)
export const rolesHref = (locale: Locale) => pageHref(locale, rolesPath)
export const skillHref = (locale: Locale, skill: SkillId) => pageHref(locale, skillPath(skill))
export const roleHref = (locale: Locale, role: RoleId) => pageHref(locale, rolePath(role))
export const matrixHref = (locale: Locale, role: RoleId) => pageHref(locale, matrixPath(role))

/** The anchor of a cell in the full matrix of a role. */
export const cellAnchor = (skill: SkillId, level: LevelId) => `${skill}--${level}`
/** The anchor of a role's row among the levels of a skill. */
export const rowAnchor = (role: RoleId, level: LevelId) => `${role}--${level}`
/** The anchor of the cards for somebody who is at a level. */
export const atLevelAnchor = (level: LevelId) => `at-${level}`

export const cellHref = (locale: Locale, role: RoleId, skill: SkillId, level: LevelId) =>
  `${matrixHref(locale, role)}#${cellAnchor(skill, level)}`
/** A domain or a group in the catalogue of skills. */
export const skillsOfHref = (locale: Locale, id: DomainId | GroupId) => `${skillsHref(locale)}#${id}`
/** A family in the catalogue of roles. */
export const rolesOfHref = (locale: Locale, family: FamilyId) => `${rolesHref(locale)}#${family}`
