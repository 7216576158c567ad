import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet, SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'

/** A skill that two assessments see differently; a missing step is a missing answer. */
export type Difference = {
  readonly skill: SheetSkill
  readonly first?: number
  readonly second?: number
}

export type Overlay = {
  /** Skills that both answer, differently: the largest difference first, then matrix order. */
  readonly differing: readonly Difference[]
  /** Skills that only one of the two answers, in matrix order. */
  readonly oneSided: readonly Difference[]
  /** How many skills both rate the same. */
  readonly equal: number
}

/** Two assessments laid over each other. */
export function overlay(sheet: AssessmentSheet, first: Answers, second: Answers): Overlay {
  const pairs = sheet.skills.map((skill) => ({ skill, a: first.get(skill.id), b: second.get(skill.id) }))
  const both = pairs.flatMap(({ skill, a, b }) =>
    a === undefined || b === undefined ? [] : [{ skill, first: a, second: b }],
  )
  const differing = both.filter((pair) => pair.first !== pair.second)
  return {
    differing: differing.toSorted((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first)),
    oneSided: pairs.flatMap(({ skill, a, b }): Difference[] => {
      if (a !== undefined && b === undefined) return [{ skill, first: a }]
      return a === undefined && b !== undefined ? [{ skill, second: b }] : []
    }),
    equal: both.length - differing.length,
  }
}
