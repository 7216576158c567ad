import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import { digitOf } from '#lib/model/catalog/proficiency.ts'

/** One of the choices that a skill can be rated with. */
export type Choice = {
  /** A step of the scale, 0 for not yet; undefined for no answer. */
  readonly step: number | undefined
  /** A short label for narrow places; unique among the choices of a scale. */
  readonly mark: string
  /** The digit key that selects it; unique among the choices of a scale. */
  readonly key?: string
}

/**
 * The choices for a skill: no answer, "not yet", then the steps of the scale. A scale whose lowest step is a zero
 * already has its own "not yet". Letters that are digits are their own keys; without any, the key is the step number.
 */
export function choicesOf({ scale, hasZero }: Pick<AssessmentSheet, 'scale' | 'hasZero'>): readonly Choice[] {
  const digits = scale.map(({ letter }) => digitOf(letter))
  const stepNumbers = scale.map((_, at) => `${at + 1}`)
  const keys = digits.some((digit) => digit !== undefined) ? digits : stepNumbers
  const notYet = keys.includes('0') ? { step: 0, mark: '○' } : { step: 0, mark: '0', key: '0' }
  return [
    { step: undefined, mark: '–' },
    ...(hasZero ? [] : [notYet]),
    ...scale.map(({ letter }, at): Choice => {
      const key = keys[at]
      const isFree = key !== undefined && keys.indexOf(key) === at
      return { step: at + 1, mark: letter, ...(isFree && { key }) }
    }),
  ]
}
