import type { Route } from 'next'
import type {
  DomainId,
  FamilyId,
  GroupId,
  IsoDate,
  LevelId,
  Locale,
  ProficiencyId,
  RoleId,
  SkillId,
} from '#lib/model/catalog/ids.ts'
import { inOrder } from '#lib/model/compare/role-pairs.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** The part of an address after the locale; empty for the home page. The same in every language. */
export type PagePath = '' | `/${string}`

export const skillsPath: PagePath = '/skills'
export const rolesPath: PagePath = '/roles'
export const skillPath = (skill: SkillId): PagePath => `/skills/${skill}`
export const rolePath = (role: RoleId): PagePath => `/roles/${role}`
export const matrixPath = (role: RoleId): PagePath => `/roles/${role}/matrix`
/** From the lower level to the higher one; the reverse order redirects here. */
export const levelsPath = (role: RoleId, from: LevelId, to: LevelId): PagePath =>
  `/roles/${role}/levels/${from}/${to}`
/** The sheet for a talk about the step. */
export const talkPath = (role: RoleId, from: LevelId, to: LevelId): PagePath =>
  `${levelsPath(role, from, to)}/talk`
export const requirementPath = (role: RoleId, skill: SkillId): PagePath => `/roles/${role}/skills/${skill}`

/** The next step of somebody at a level: the server redirects by the query, the page lists all steps. */
export const stepPath: PagePath = '/go'

export const translatePath: PagePath = '/translate'

export const searchPath: PagePath = '/search'

/** The changes of the site. */
export const changesPath: PagePath = '/changes'
export const comparePath: PagePath = '/compare'
/** The choice of a role to compare with. */
export const compareWithPath = (role: RoleId): PagePath => `/compare/${role}`
/** The canonical address of two roles, in either order. */
export const comparePairPath = (one: RoleId, other: RoleId): PagePath =>
  `/compare/${inOrder(one, other).join('/')}`
export const careerPathPath = (role: RoleId): PagePath => `/roles/${role}/path`
export const calculatorPath = (role: RoleId): PagePath => `/roles/${role}/calculator`

/** The address of a file, or of anything without a locale, such as `/robots.txt`. */
export const rootHref = (path: `/${string}`) => `${basePath}${path}`
export const pageHref = (locale: Locale, path: PagePath) => rootHref(`/${locale}${path}`) as Route
export const homeHref = (locale: Locale) => pageHref(locale, '')
export const skillsHref = (locale: Locale) => pageHref(locale, skillsPath)
export const searchHref = (locale: Locale) => pageHref(locale, searchPath)
/** The first file of a search; the other files of the index are in the same folder. */
export const searchIndexHref = (locale: Locale) => rootHref(`/search-index/${locale}/names.json`)
export const stepHref = (locale: Locale) => pageHref(locale, stepPath)
export const rolesHref = (locale: Locale) => pageHref(locale, rolesPath)
export const translateHref = (locale: Locale) => pageHref(locale, translatePath)
export const skillHref = (locale: Locale, skill: SkillId) => pageHref(locale, skillPath(skill))
export const roleHref = (locale: Locale, role: RoleId) => pageHref(locale, rolePath(role))
export const matrixHref = (locale: Locale, role: RoleId) => pageHref(locale, matrixPath(role))
export const levelsHref = (locale: Locale, role: RoleId, from: LevelId, to: LevelId) =>
  pageHref(locale, levelsPath(role, from, to))
export const talkHref = (locale: Locale, role: RoleId, from: LevelId, to: LevelId) =>
  pageHref(locale, talkPath(role, from, to))
export const requirementHref = (locale: Locale, role: RoleId, skill: SkillId) =>
  pageHref(locale, requirementPath(role, skill))
export const changesHref = (locale: Locale) => pageHref(locale, changesPath)
export const compareHref = (locale: Locale) => pageHref(locale, comparePath)
export const compareWithHref = (locale: Locale, role: RoleId) => pageHref(locale, compareWithPath(role))
export const comparePairHref = (locale: Locale, one: RoleId, other: RoleId) =>
  pageHref(locale, comparePairPath(one, other))
export const careerPathHref = (locale: Locale, role: RoleId) => pageHref(locale, careerPathPath(role))
export const calculatorHref = (locale: Locale, role: RoleId) => pageHref(locale, calculatorPath(role))

/** The anchor of a cell in the full matrix of a role. */
export const cellAnchor = (skill: SkillId, level: LevelId) => `${skill}--${level}`
/** The anchor of a domain in the matrix of a role. */
export const domainAnchor = (domain: DomainId) => `domain--${domain}`
/** The anchor of a role's row among the levels of a skill. */
export const rowAnchor = (role: RoleId, level: LevelId) => `${role}--${level}`
/** The anchor of the skill's own description of a level or a proficiency. */
export const meaningAnchor = (at: LevelId | ProficiencyId) => `meaning--${at}`
/** The anchor of the cards for a person at a level. */
export const atLevelAnchor = (level: LevelId) => `at-${level}`
/** The anchor of a skill in the comparison of two levels. */
export const comparedAnchor = (skill: SkillId) => `skill--${skill}`
/** The anchor of what a change to a role requires at one of its levels. */
export const changeAnchor = (to: RoleId, level: LevelId) => `to-${to}--${level}`

/** The anchor of a day among the changes of the site. */
export const dayAnchor = (date: IsoDate) => `day-${date}`

export const cellHref = (locale: Locale, role: RoleId, skill: SkillId, level: LevelId) =>
  `${matrixHref(locale, role)}#${cellAnchor(skill, level)}`
/** The ladder on the page of a role. */
export const levelsOfRoleHref = (locale: Locale, role: RoleId) => `${roleHref(locale, role)}#levels`
/** A domain or a group in the catalogue of skills. */
export const skillsOfHref = (locale: Locale, id: DomainId | GroupId) => `${skillsHref(locale)}#${id}`
/** A family in the catalogue of roles. */
export const rolesOfHref = (locale: Locale, family: FamilyId) => `${rolesHref(locale)}#${family}`

/** A download of a role, by file extension such as `pdf`. */
export const roleFileHref = (locale: Locale, role: RoleId, ending: string) =>
  rootHref(`/downloads/${locale}/${role}.${ending}`)
/** The talk sheet of a step. */
export const talkFileHref = (locale: Locale, role: RoleId, from: LevelId, to: LevelId) =>
  rootHref(`/downloads/${locale}/talk/${role}/${from}/${to}.pdf`)
/** In a folder of their own, because a skill and a role may have the same id. */
export const skillFileHref = (locale: Locale, skill: SkillId, ending: string) =>
  rootHref(`/downloads/${locale}/skills/${skill}.${ending}`)
/** A download with all roles and skills. */
export const catalogueFileHref = (locale: Locale, ending: string) =>
  rootHref(`/downloads/${locale}/site/catalogue.${ending}`)
/** The Markdown of a page; the home page has none. */
export const markdownHref = (locale: Locale, path: PagePath) => `${pageHref(locale, path)}.md`
/** The index of the site for language models. */
export const llmsHref = (locale: Locale) => rootHref(`/${locale}/llms.txt`)
export const llmsFullHref = (locale: Locale) => rootHref(`/${locale}/llms-full.txt`)
/** A document of the open data, such as `roles.json`. */
export const apiHref = (file: string) => rootHref(`/api/v1/${file}`)
export const roleApiHref = (role: RoleId) => apiHref(`roles/${role}.json`)
export const skillApiHref = (skill: SkillId) => apiHref(`skills/${skill}.json`)
/** The page for a frame of another site. */
export const embedRoleHref = (locale: Locale, role: RoleId) =>
  rootHref(`/embed/${locale}/roles/${role}`) as Route
export const embedSkillHref = (locale: Locale, skill: SkillId) =>
  rootHref(`/embed/${locale}/skills/${skill}`) as Route
/** The downloads of the site, and how programs read its data. */
export const dataPath: PagePath = '/data'
export const dataHref = (locale: Locale) => pageHref(locale, dataPath)

/** The preview picture of shared links to a role. */
export const rolePictureHref = (locale: Locale, role: RoleId) =>
  rootHref(`/share/${locale}/roles/${role}.png`)
export const skillPictureHref = (locale: Locale, skill: SkillId) =>
  rootHref(`/share/${locale}/skills/${skill}.png`)
/** In the order of the address of the pair. */
export const pairPictureHref = (locale: Locale, one: RoleId, other: RoleId) =>
  rootHref(`/share/${locale}${comparePairPath(one, other)}.png`)
/** The picture of every page without one of its own. */
export const sitePictureHref = (locale: Locale) => rootHref(`/share/${locale}/site.png`)
export const manifestHref = rootHref('/manifest.webmanifest')
export const iconHref = (file: string) => rootHref(`/icons/${file}`)
/** The feeds of changes: of the site, of a role, of a skill. */
export const feedHref = (locale: Locale) => rootHref(`/feeds/${locale}/changes.xml`)
export const roleFeedHref = (locale: Locale, role: RoleId) => rootHref(`/feeds/${locale}/roles/${role}.xml`)
export const skillFeedHref = (locale: Locale, skill: SkillId) =>
  rootHref(`/feeds/${locale}/skills/${skill}.xml`)

export const sitemapHref = () => rootHref('/sitemap.xml')
/** The sitemap of one locale, where there are too many pages for a single sitemap. */
export const sitemapOfHref = (locale: Locale) => rootHref(`/sitemaps/${locale}.xml`)
