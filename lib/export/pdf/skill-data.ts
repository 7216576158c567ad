import { documentData, figureOf, type Printing, signOf, type Words } from '#lib/export/pdf/document-data.ts'
import { levelRows } from '#lib/export/pdf/level-rows.ts'
import { isLong, localizedList, localizedProse, localizedText } from '#lib/export/pdf/localized-text.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countSkill } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import { findCell, type RoleRequirement, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The data of the PDF of a skill: what it is, which role requires it at which level, and every description once. */
export function skillData(skill: Skill, printing: Printing) {
  const { catalog, locale, t } = printing
  const requirements = requirementsOf(catalog, skill)
  const meanings = meaningsOf(catalog, skill)
  const texts = [skill.intro, ...meanings.map(({ text }) => text)]
  const document = documentData({ ...skill, texts }, printing)
  const ownWords = requirements.filter(hasOwnWords)
  return {
    ...document,
    domain: localizedText(skill.domain.name, locale),
    group: localizedText(skill.group.name, locale),
    figures: figuresOf(catalog, skill, locale, t),
    ...(skill.intro && { intro: localizedProse(skill.intro, locale, catalog.site) }),
    ...(skill.keywords.original.length > 0 && { keywords: localizedList(skill.keywords, locale) }),
    links: skill.links.map(({ title, url }) => ({ title, url })),
    ladders: laddersOf(catalog, requirements, locale),
    meanings: meanings.map(({ at, text }) => ({
      name: localizedText(at.name, locale),
      text: localizedProse(text, locale, catalog.site),
      long: isLong(text, locale),
    })),
    roles: ownWords.map(({ role, requirement }) => ({
      name: localizedText(role.name, locale),
      rows: levelRows(role, requirement, printing),
    })),
    words: {
      ...document.words,
      rolesHeading: t('skill.levelsHeading'),
      role: t('skill.columnRole'),
      ownHeading: t('skill.ownHeading'),
      ownIntro: t('skill.ownIntro'),
      noRoles: t('skill.noRoles'),
      keywords: t('skill.factKeywords'),
      links: t('skill.factLinks'),
      roleTextsHeading: t('paper.roleTextsHeading'),
    },
  }
}

const hasOwnWords = ({ requirement }: RoleRequirement): boolean =>
  requirement.cells.some(({ description }) => description?.from === 'role')

function figuresOf(catalog: Catalog, skill: Skill, locale: Locale, t: Words) {
  const { roles, levels, mandatory, optional } = countSkill(catalog, skill)
  return [
    figureOf(roles, t('skill.figureRoles', { count: roles }), locale),
    figureOf(levels, t('skill.figureLevels', { count: levels }), locale),
    figureOf(mandatory, t('skill.figureMandatory', { count: mandatory }), locale),
    figureOf(optional, t('skill.figureOptional', { count: optional }), locale),
  ]
}

/** A table for each ladder with a role that requires the skill. */
function laddersOf(catalog: Catalog, requirements: readonly RoleRequirement[], locale: Locale) {
  return catalog.ladders.flatMap((ladder) => {
    const rows = requirements
      .filter(({ role }) => role.ladder === ladder)
      .map(({ role, requirement }) => ({
        name: localizedText(role.name, locale),
        cells: ladder.levels.map(({ id }) => {
          const cell = findCell(requirement, id)
          return cell ? signOf(cell, locale) : null
        }),
      }))
    if (rows.length === 0) return []
    return [{ levels: ladder.levels.map(({ name }) => inLocale(name, locale).value), rows }]
  })
}
