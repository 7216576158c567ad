import { documentOf, figureOf, type Printing, signOf, type Words } from '#lib/export/pdf/document.ts'
import { levelRows } from '#lib/export/pdf/level-rows.ts'
import { isLong, say, sayList, tell } from '#lib/export/pdf/said.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countSkill } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import { findCell, type RoleRequirement, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** A skill on paper: what it is, which role asks for it at which level, and every description once. */
export function skillPaper(skill: Skill, printing: Printing) {
  const { catalog, locale, t } = printing
  const asking = requirementsOf(catalog, skill)
  const meanings = meaningsOf(catalog, skill)
  const texts = [skill.intro, ...meanings.map(({ text }) => text)]
  const sheet = documentOf({ ...skill, texts }, printing)
  const ownWords = asking.filter(hasOwnWords)
  return {
    ...sheet,
    domain: say(skill.domain.name, locale),
    group: say(skill.group.name, locale),
    figures: figuresOf(catalog, skill, locale, t),
    ...(skill.intro && { intro: tell(skill.intro, locale, catalog.site) }),
    ...(skill.keywords.original.length > 0 && { keywords: sayList(skill.keywords, locale) }),
    links: skill.links.map(({ title, url }) => ({ title, url })),
    ladders: laddersOf(catalog, asking, locale),
    meanings: meanings.map(({ at, text }) => ({
      name: say(at.name, locale),
      text: tell(text, locale, catalog.site),
      long: isLong(text, locale),
    })),
    roles: ownWords.map(({ role, requirement }) => ({
      name: say(role.name, locale),
      rows: levelRows(role, requirement, printing),
    })),
    words: {
      ...sheet.words,
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

/** A table for each ladder on which a role that asks for the skill stands. */
function laddersOf(catalog: Catalog, asking: readonly RoleRequirement[], locale: Locale) {
  return catalog.ladders.flatMap((ladder) => {
    const rows = asking
      .filter(({ role }) => role.ladder === ladder)
      .map(({ role, requirement }) => ({
        name: say(role.name, locale),
        cells: ladder.levels.map(({ id }) => {
          const cell = findCell(requirement, id)
          return cell ? signOf(cell, locale) : null
        }),
      }))
    if (rows.length === 0) return []
    return [{ levels: ladder.levels.map(({ name }) => inLocale(name, locale).value), rows }]
  })
}
