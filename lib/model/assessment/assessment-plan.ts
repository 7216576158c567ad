import { bestFitOf, levelOf, meets } from '#lib/model/assessment/assessment.ts'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet, SheetCell, SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'
import { compareGaps } from '#lib/model/compare/skill-gap.ts'

/** A cell of the next level that is not met. */
export type Gap = {
  readonly skill: SheetSkill
  readonly cell: SheetCell
  /** The current step, 0 for not yet. */
  readonly from: number
}

/** What is missing for a level. */
export type Plan = {
  /** The index of the level in the sheet. */
  readonly level: number
  /** Mandatory cells first, then the larger step, then matrix order. */
  readonly gaps: readonly Gap[]
  /** Cells of skills without an answer, mandatory ones first, then in matrix order. */
  readonly unanswered: readonly Omit<Gap, 'from'>[]
}

/** A skill rated higher than the level requires. */
export type Strength = {
  readonly skill: SheetSkill
  readonly step: number
  /** The step that the level requires; missing where it does not require the skill. */
  readonly required?: number
}

/**
 * The plan for the level that fits best, where it is not reached yet, else for the next level that requires anything;
 * undefined at the top of the sheet.
 */
export function planOf(sheet: AssessmentSheet, answers: Answers): Plan | undefined {
  const reached = levelOf(sheet, answers) ?? -1
  const above = Math.max(bestFitOf(sheet, answers)?.level ?? -1, reached + 1)
  const level = sheet.levels.findIndex((_, at) => at >= above && sheet.skills.some(({ cells }) => cells[at]))
  if (level < 0) return undefined
  const missing = sheet.skills.flatMap((skill) => {
    const cell = skill.cells[level]
    return cell && !meets(answers, skill, cell) ? [{ skill, cell, from: answers.get(skill.id) }] : []
  })
  const gaps = missing.flatMap(({ skill, cell, from }) => (from === undefined ? [] : [{ skill, cell, from }]))
  const unanswered = missing.flatMap(({ skill, cell, from }) => (from === undefined ? [{ skill, cell }] : []))
  return {
    level,
    // Sorting is stable: equal gaps stay in matrix order.
    gaps: gaps.toSorted((a, b) => compareGaps(withSteps(a), withSteps(b))),
    unanswered: unanswered.toSorted((a, b) => compareGaps({ ...a, steps: 0 }, { ...b, steps: 0 })),
  }
}

const withSteps = ({ cell, from }: Gap) => ({ cell, steps: cell.step - from })

/**
 * Skills rated higher than the level reached requires (the lowest level if none is reached), and skills that only a
 * higher level requires and whose requirement there is already met. The largest surplus first, then matrix order.
 */
export function strengthsOf(sheet: AssessmentSheet, answers: Answers): readonly Strength[] {
  const level = levelOf(sheet, answers) ?? 0
  const strengths = sheet.skills.flatMap((skill): Strength[] => {
    const step = answers.get(skill.id)
    const required = skill.cells[level]?.step
    if (step === undefined) return []
    if (required !== undefined) return step > required ? [{ skill, step, required }] : []
    const isMetAbove = skill.cells.slice(level + 1).some((cell) => cell && cell.step <= step)
    return isMetAbove ? [{ skill, step }] : []
  })
  return strengths.toSorted((a, b) => surplusOf(b) - surplusOf(a))
}

const surplusOf = ({ step, required = 0 }: Strength) => step - required
