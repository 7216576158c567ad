import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet, SheetCell, SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'

/** How many cells are met, of how many. */
export type Met = { readonly met: number; readonly total: number }

/** How much of a level somebody meets, its mandatory cells and all of its cells apart. */
export type Readiness = { readonly mandatory: Met; readonly all: Met }

/** A cell is met by the proficiency that it asks or a higher one; a skill without an answer does not meet it. */
export function meets(answers: Answers, skill: SheetSkill, cell: SheetCell): boolean {
  const step = answers.get(skill.id)
  return step !== undefined && step >= cell.step
}

/** The readiness for every level of the sheet, from the lowest. */
export function readinessOf(sheet: AssessmentSheet, answers: Answers): readonly Readiness[] {
  return sheet.levels.map((_, level) => {
    const cells = sheet.skills.flatMap((skill) => {
      const cell = skill.cells[level]
      return cell ? [{ mandatory: cell.mandatory, met: meets(answers, skill, cell) }] : []
    })
    const count = (of: typeof cells): Met => ({ met: of.filter(({ met }) => met).length, total: of.length })
    return { mandatory: count(cells.filter(({ mandatory }) => mandatory)), all: count(cells) }
  })
}

/**
 * The place of the highest level whose mandatory cells are all met; undefined if there is none.
 *
 * - A level counts by itself, so that proficiency may fall from one level to the next.
 * - A level that makes nothing mandatory counts when all of its cells are met, or when at least one is and
 *   the nearest level below that makes something mandatory counts too, if there is such a level.
 * - A level that asks nothing never counts.
 */
export function levelOf(sheet: AssessmentSheet, answers: Answers): number | undefined {
  let reached: number | undefined
  let isBaseMet = true
  for (const [level, { mandatory, all }] of readinessOf(sheet, answers).entries()) {
    if (mandatory.total > 0) {
      isBaseMet = mandatory.met === mandatory.total
      if (isBaseMet) reached = level
    } else if (all.met > 0 && (isBaseMet || all.met === all.total)) reached = level
  }
  return reached
}

/** The level that it would be if every skill without an answer were held at the top of the scale. */
export function highestPossibleLevelOf(sheet: AssessmentSheet, answers: Answers): number | undefined {
  const top = sheet.scale.length
  return levelOf(sheet, new Map(sheet.skills.map(({ id }) => [id, answers.get(id) ?? top])))
}
