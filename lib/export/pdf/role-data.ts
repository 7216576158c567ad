import { documentData, figureOf, type Printing, signOf, type Words } from '#lib/export/pdf/document-data.ts'
import { levelRows } from '#lib/export/pdf/level-rows.ts'
import { localizedList, localizedText } from '#lib/export/pdf/localized-text.ts'
import { countCells, countRole } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { cellsAt, findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'

/** The data of the PDF of a role: figures, levels, matrix, and every description. */
export function roleData(role: Role, printing: Printing) {
  const { locale, t } = printing
  const texts = [
    ...role.levels.flatMap(({ focus, stack }) => [focus, stack]),
    ...role.requirements.flatMap(({ cells }) => cells.map(({ description }) => description?.text)),
  ]
  const document = documentData({ ...role, texts }, printing)
  const skillOf = (requirement: Requirement) => ({
    id: requirement.skill.id,
    name: localizedText(requirement.skill.name, locale),
    cells: role.levels.map(({ level }) => {
      const cell = findCell(requirement, level.id)
      return cell ? signOf(cell, locale) : null
    }),
    rows: levelRows(role, requirement, printing),
  })
  return {
    ...document,
    family: localizedText(role.family.name, locale),
    range: rangeOf(role, locale),
    figures: figuresOf(role, locale, t),
    levels: role.levels.map((level) => levelOf(role, level, locale, t)),
    sections: matrixSections(role).map(({ domain, requirements }) => ({
      name: localizedText(domain.name, locale),
      skills: requirements.map(skillOf),
    })),
    words: {
      ...document.words,
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
    name: localizedText(level.name, locale),
    ...(title && { title: localizedText(title, locale) }),
    ...(focus && { focus: localizedText(focus, locale) }),
    ...(stack && { stack: localizedList(stack, locale) }),
    count: t('role.levelCells', { cells, mandatory }),
  }
}
