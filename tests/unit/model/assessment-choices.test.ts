import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import { rate, readRatings } from '#lib/model/assessment/assessment-ratings.ts'
import { type AssessmentSheet, assessmentSheetOf } from '#lib/model/assessment/assessment-sheet.ts'
import type { Locale, ProficiencyId, SkillId } from '#lib/model/catalog/ids.ts'
import { digitOf, type Proficiency } from '#lib/model/catalog/proficiency.ts'
import { code, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const en = 'en' as Locale

function sheetWith(letters: readonly string[]): AssessmentSheet {
  const scale = letters.map(
    (letter, at): Proficiency => ({
      id: `step-${at + 1}` as ProficiencyId,
      step: at + 1,
      scaleLength: letters.length,
      letter: text(letter),
      name: text(`Step ${at + 1}`),
      meaning: text('Means.'),
    }),
  )
  return assessmentSheetOf(role('builder', [requires(git, 'W . .')]), scale, en)
}

const labelsOf = (letters: readonly string[]) =>
  choicesOf(sheetWith(letters)).map(({ step, mark, key }) => `${step ?? 'none'} ${mark} ${key ?? ''}`.trim())

describe('the choices for a skill', () => {
  test.each([
    ['letters, with the step number as key', ['A', 'W'], ['none –', '0 0 0', '1 A 1', '2 W 2']],
    ['digits, which are their own keys', ['1', '2'], ['none –', '0 0 0', '1 1 1', '2 2 2']],
    [
      'digits from zero, which is the "not yet" of the scale',
      ['0', '1', '2'],
      ['none –', '1 0 0', '2 1 1', '3 2 2'],
    ],
    ['descending digits', ['3', '2', '1'], ['none –', '0 0 0', '1 3 3', '2 2 2', '3 1 1']],
    ['digits descending to zero', ['1', '0'], ['none –', '0 ○', '1 1 1', '2 0 0']],
    ['digits of another script', ['١', '٢'], ['none –', '0 0 0', '1 ١ 1', '2 ٢ 2']],
    ['wide digits', ['０', '１'], ['none –', '1 ０ 0', '2 １ 1']],
    ['digits and letters', ['A', '5'], ['none –', '0 0 0', '1 A', '2 5 5']],
  ] as const)('are %s', (_, letters, choices) => {
    expect(labelsOf(letters)).toEqual(choices)
  })

  test('have unique marks and keys, and every step once, on any scale', () => {
    const letter = fc.constantFrom(...'0123456789ABCXYZÄ中٣５①')
    fc.assert(
      fc.property(fc.uniqueArray(letter, { minLength: 1, maxLength: 9 }), (letters) => {
        const sheet = sheetWith(letters)
        const choices = choicesOf(sheet)
        const keys = choices.flatMap(({ key }) => key ?? [])
        expect(new Set(keys).size).toBe(keys.length)
        expect(new Set(choices.map(({ mark }) => mark)).size).toBe(choices.length)
        const steps = choices.map(({ step }) => step).filter((step) => step !== undefined && step > 0)
        expect(steps).toEqual(letters.map((_one, at) => at + 1))
        expect(choices.some(({ step }) => step === 0)).toBe(!sheet.hasZero)
        for (const { step, mark, key } of choices) {
          if (step && key !== undefined && letters.some(digitOf)) expect(digitOf(mark)).toBe(key)
        }
      }),
    )
  })
})

test('"not yet" is the zero of a scale that has one, and no answer is lost', () => {
  const sheet = sheetWith(['0', '1', '2'])
  const git1 = 'git' as SkillId
  expect(readRatings(sheet, new Map([['git', '-']])).answers).toEqual(new Map([['git', 1]]))
  expect(rate(sheet, new Map(), git1, 0)).toEqual(new Map([['git', 'step-1']]))
  expect(rate(sheet, new Map(), git1, 1)).toEqual(new Map([['git', 'step-1']]))
  expect(rate(sheet, new Map([['git', '-']]), git1, undefined)).toEqual(new Map())
})

test('digits of any script are recognised, and nothing else is', () => {
  expect(['0', '9', '٣', '۵', '५', '７', '𝟛', '①'].map(digitOf)).toEqual([
    '0',
    '9',
    '3',
    '5',
    '5',
    '7',
    '3',
    '1',
  ])
  expect(['', 'A', '10', '½', 'Ⅳ', '中', 'Enter', '-1'].map(digitOf)).toEqual(
    Array.from({ length: 8 }, () => undefined),
  )
})
