import { figureOf, type Words } from '#lib/export/pdf/document-data.ts'
import { languageOf } from '#lib/export/pdf/localized-text.ts'
import { directionOf } from '#lib/i18n/language.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countRole, countSkill } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { findCell, findRequirement, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { levelsFromTop } from '#lib/model/compare/aligned-levels.ts'
import { overlapOf, overlapPercent } from '#lib/model/compare/overlap.ts'
import type { RolePair } from '#lib/model/compare/role-pairs.ts'

/** A cell of the thumbnail: its shade, positive where it is mandatory, negative where it is optional; 0 without a cell. */
type Dot = number
/** Rows of dots, the highest level on top. */
type Band = readonly (readonly Dot[])[]

export type ShareCard = {
  readonly lang: string
  readonly rtl: boolean
  readonly site: string
  readonly kicker: string
  readonly name: string
  readonly figures: readonly { readonly value: string; readonly label: string }[]
  readonly bands: readonly Band[]
}

/** For pages without a picture of their own. */
export function siteCard(catalog: Catalog, locale: Locale, t: Words): ShareCard {
  const { skills, roles, domains, site } = catalog
  return {
    ...headOf(catalog, locale),
    kicker: site.url.replace(/^https?:\/\//, ''),
    name: inLocale(site.description, locale).value,
    figures: [
      figureOf(roles.length, t('share.figureRoles', { count: roles.length }), locale),
      figureOf(skills.length, t('role.figureSkills', { count: skills.length }), locale),
      figureOf(domains.length, t('share.figureDomains', { count: domains.length }), locale),
    ],
    bands: [],
  }
}

export function roleCard(catalog: Catalog, role: Role, locale: Locale, t: Words): ShareCard {
  const { skills, cells, mandatory } = countRole(role)
  return {
    ...headOf(catalog, locale),
    kicker: inLocale(role.family.name, locale).value,
    name: inLocale(role.name, locale).value,
    figures: [
      figureOf(skills, t('role.figureSkills', { count: skills }), locale),
      figureOf(cells, t('role.figureCells', { count: cells }), locale),
      figureOf(mandatory, t('role.figureMandatory', { count: mandatory }), locale),
    ],
    bands: bandsOf([bandOf(role, role.requirements)]),
  }
}

export function skillCard(catalog: Catalog, skill: Skill, locale: Locale, t: Words): ShareCard {
  const { roles, mandatory, optional } = countSkill(catalog, skill)
  const requirements = requirementsOf(catalog, skill)
  const rows = catalog.ladders.flatMap((ladder) =>
    ladder.levels
      .toReversed()
      .map((level) => requirements.map(({ requirement }) => dotOf(requirement, level))),
  )
  return {
    ...headOf(catalog, locale),
    kicker: inLocale(skill.domain.name, locale).value,
    name: inLocale(skill.name, locale).value,
    figures: [
      figureOf(roles, t('skill.figureRoles', { count: roles }), locale),
      figureOf(mandatory, t('skill.figureMandatory', { count: mandatory }), locale),
      figureOf(optional, t('skill.figureOptional', { count: optional }), locale),
    ],
    bands: bandsOf([rows.filter((row) => row.some((dot) => dot !== 0))]),
  }
}

/** In both bands, shared requirements come first, then those of only one role. */
export function pairCard(catalog: Catalog, [a, b]: RolePair, locale: Locale, t: Words): ShareCard {
  const shared = a.requirements.filter(({ skill }) => findRequirement(b, skill.id))
  const onlyA = a.requirements.filter((requirement) => !shared.includes(requirement))
  const onlyB = b.requirements.filter(({ skill }) => !findRequirement(a, skill.id))
  const order = [...shared, ...onlyA, ...onlyB]
  const inRole = (role: Role) => order.map(({ skill }) => findRequirement(role, skill.id))
  const overlap = overlapOf(a, b)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return {
    ...headOf(catalog, locale),
    kicker: t('compare.title'),
    name: t.markup('compare.pairTitle', {
      a: () => inLocale(a.name, locale).value,
      b: () => inLocale(b.name, locale).value,
    }),
    figures: [
      ...(overlap === undefined
        ? []
        : [{ value: percent.format(overlapPercent(overlap) / 100), label: t('compare.figureOverlap') }]),
      figureOf(shared.length, t('compare.figureShared', { count: shared.length }), locale),
    ],
    bands: bandsOf([bandOf(a, inRole(a)), bandOf(b, inRole(b))]),
  }
}

function headOf({ site }: Catalog, locale: Locale) {
  return {
    lang: languageOf(locale),
    rtl: directionOf(locale) === 'rtl',
    site: inLocale(site.name, locale).value,
  }
}

function bandOf(role: Role, requirements: readonly (Requirement | undefined)[]): Band {
  return levelsFromTop(role).flatMap((level) =>
    level ? [requirements.map((requirement) => (requirement ? dotOf(requirement, level) : 0))] : [],
  )
}

const bandsOf = (bands: readonly Band[]): readonly Band[] =>
  bands.filter(([row]) => row !== undefined && row.length > 0)

function dotOf(requirement: Requirement, level: Level): Dot {
  const cell = findCell(requirement, level.id)
  if (!cell) return 0
  const shade = shadeOf(cell.proficiency)
  return cell.mandatory ? shade : -shade
}
