import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet, SheetCell, SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'

/** How many of the cells are met. */
export type Met = { readonly met: number; readonly total: number }

/** How much of a level is met, counted for its mandatory cells and for all of its cells. */
export type Readiness = { readonly mandatory: Met; readonly all: Met }

/** A cell is met by the required proficiency or a higher one, and never by a skill without an answer. */
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
 * The index of the highest level whose mandatory cells are all met; undefined if there is none.
 *
 * - Each level is judged on its own, because proficiency may fall from one level to the next.
 * - A level that makes nothing mandatory counts when all of its cells are met, or when at least one is and
 *   the nearest level below that makes something mandatory counts too, if there is such a level.
 * - A level without requirements never counts.
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

/** The level that fits somebody best. */
export type BestFit = {
  /** The index of the level in the sheet. */
  readonly level: number
  /** Of its mandatory cells; not all are met where the level is not reached yet. */
  readonly mandatory: Met
  /** Its mandatory cells without an answer. */
  readonly unanswered: number
}

/** From this share of its mandatory cells on, a level fits although it is not reached. */
const fits = 0.9

/**
 * The level that is reached, or a higher one of whose mandatory cells at least nine tenths are met: a skipped skill
 * must not hide what somebody is close to. Undefined where no level fits.
 */
export function bestFitOf(sheet: AssessmentSheet, answers: Answers): BestFit | undefined {
  const readiness = readinessOf(sheet, answers)
  const reached = levelOf(sheet, answers) ?? -1
  const level = readiness.findLastIndex(
    ({ mandatory: { met, total } }, at) => at === reached || (at > reached && met > 0 && met >= total * fits),
  )
  const mandatory = readiness[level]?.mandatory
  if (!mandatory) return undefined
  const open = sheet.skills.filter(({ id, cells }) => cells[level]?.mandatory && !answers.has(id))
  return { level, mandatory, unanswered: open.length }
}

/** The level that would be reached if every unanswered skill were rated at the top of the scale. */
export function highestPossibleLevelOf(sheet: AssessmentSheet, answers: Answers): number | undefined {
  const top = sheet.scale.length
  return levelOf(sheet, new Map(sheet.skills.map(({ id }) => [id, answers.get(id) ?? top])))
}
