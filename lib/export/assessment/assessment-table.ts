import { meets } from '#lib/model/assessment/assessment.ts'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet, SheetCell } from '#lib/model/assessment/assessment-sheet.ts'

/** The labels of an exported assessment. */
export type ExportWords = {
  readonly skill: string
  readonly domain: string
  readonly rating: string
  readonly notYet: string
  readonly noAnswer: string
  readonly mandatory: string
  readonly optional: string
  readonly isMet: string
  readonly isNotMet: string
}

/** An assessment as rows of texts: a head, then a row for each skill in matrix order with what each level requires. */
export function assessmentTable(
  sheet: AssessmentSheet,
  answers: Answers,
  words: ExportWords,
): readonly string[][] {
  const nameOfStep = (step: number) => sheet.scale[step - 1]?.name.value ?? words.notYet
  const requirementText = (cell: SheetCell, isMet: boolean) =>
    [
      nameOfStep(cell.step),
      cell.mandatory ? words.mandatory : words.optional,
      isMet ? words.isMet : words.isNotMet,
    ].join(', ')
  const domains = new Map(sheet.domains.map(({ id, name }) => [id, name.value]))
  const rows = sheet.skills.map((skill) => {
    const step = answers.get(skill.id)
    return [
      skill.id,
      skill.name.value,
      domains.get(skill.domain) ?? '',
      step === undefined ? words.noAnswer : nameOfStep(step),
      ...skill.cells.map((cell) => (cell ? requirementText(cell, meets(answers, skill, cell)) : '')),
    ]
  })
  const levels = sheet.levels.map(({ name }) => name.value)
  return [['id', words.skill, words.domain, words.rating, ...levels], ...rows]
}
