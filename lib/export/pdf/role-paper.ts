import { documentOf, figureOf, type Printing, signOf, type Words } from '#lib/export/pdf/document.ts'
import { levelRows } from '#lib/export/pdf/level-rows.ts'
import { say, sayList } from '#lib/export/pdf/said.ts'
import { countCells, countRole } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { cellsAt, findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'

/** A role on paper, to be brought to a talk: figures, levels, matrix, and every description. */
export function rolePaper(role: Role, printing: Printing) {
  const { locale, t } = printing
  const texts = [
    ...role.levels.flatMap(({ focus, stack }) => [focus, stack]),
    ...role.requirements.flatMap(({ cells }) => cells.map(({ description }) => description?.text)),
  ]
  const sheet = documentOf({ ...role, texts }, printing)
  const skillOf = (requirement: Requirement) => ({
    id: requirement.skill.id,
    name: say(requirement.skill.name, locale),
    cells: role.levels.map(({ level }) => {
      const cell = findCell(requirement, level.id)
      return cell ? signOf(cell, locale) : null
    }),
    rows: levelRows(role, requirement, printing),
  })
  return {
    ...sheet,
    family: say(role.family.name, locale),
    range: rangeOf(role, locale),
    figures: figuresOf(role, locale, t),
    levels: role.levels.map((level) => levelOf(role, level, locale, t)),
    sections: matrixSections(role).map(({ domain, requirements }) => ({
      name: say(domain.name, locale),
      skills: requirements.map(skillOf),
    })),
    words: {
      ...sheet.words,
      levelsHeading: t('paper.levelsHeading'),
      stack: t('paper.stack'),
      matrixHeading: t('role.matrixHeading'),
      matrixIntro: t('paper.matrixIntro'),
      page: t('paper.page'),
      descriptionsHeading: t('paper.descriptionsHeading'),
      descriptionsIntro: t('paper.descriptionsIntro'),
    },
  }
}

function rangeOf({ levels }: Role, locale: Locale): string {
  const [first] = levels
  const last = levels.at(-1) ?? first
  return [...new Set([first, last])].map(({ level }) => inLocale(level.name, locale).value).join(' – ')
}

function figuresOf(role: Role, locale: Locale, t: Words) {
  const { skills, levels, cells, mandatory } = countRole(role)
  return [
    figureOf(skills, t('role.figureSkills', { count: skills }), locale),
    figureOf(levels, t('role.figureLevels', { count: levels }), locale),
    figureOf(cells, t('role.figureCells', { count: cells }), locale),
    figureOf(mandatory, t('role.figureMandatory', { count: mandatory }), locale),
  ]
}

function levelOf(role: Role, { level, title, focus, stack }: RoleLevel, locale: Locale, t: Words) {
  const { cells, mandatory } = countCells(cellsAt(role, level.id))
  return {
    name: say(level.name, locale),
    ...(title && { title: say(title, locale) }),
    ...(focus && { focus: say(focus, locale) }),
    ...(stack && { stack: sayList(stack, locale) }),
    count: t('role.levelCells', { cells, mandatory }),
  }
}
