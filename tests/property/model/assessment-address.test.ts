import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRatings, encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { notYet, type Ratings, rate, readRatings } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import { answeredSheet } from '#tests/support/made-sheet.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/)
const ratings: fc.Arbitrary<Ratings> = fc
  .array(fc.tuple(id, fc.oneof(id, fc.constant(notYet))))
  .map((entries) => new Map(entries))

const decoded = (text: string): Ratings => {
  const result = decodeRatings(text)
  if (!result.ok) throw new Error(result.fault)
  return result.ratings
}

describe('the address of an assessment', () => {
  test('gives back every rating, from the fragment and from a whole address in a sentence', () => {
    fc.assert(
      fc.property(ratings, (some) => {
        const code = encodeRatings(some)
        expect(decoded(code)).toEqual(some)
        expect(decoded(` https://rungs.example/en/roles/x/calculator#${code}). `)).toEqual(some)
        expect(encodeURI(code)).toBe(code)
      }),
    )
  })

  test('is the same for the same ratings in another order', () => {
    fc.assert(
      fc.property(
        ratings.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.size })),
        ),
        ([some, shuffled]) => {
          expect(encodeRatings(new Map(shuffled))).toBe(encodeRatings(some))
        },
      ),
    )
  })

  test('that is cut off is told from a whole one', () => {
    fc.assert(
      fc.property(ratings, fc.nat(), (some, at) => {
        const code = encodeRatings(some)
        fc.pre(some.size > 0)
        const cut = code.slice(0, at % code.length)
        expect(decodeRatings(cut).ok).toBe(false)
      }),
    )
  })

  test('that anybody made up is refused and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeRatings(text).ok).toBe(false)
        expect(decodeRatings(`a1.${text}`).ok).toBe(false)
      }),
    )
  })

  test('survives an edited matrix: no answer goes to another skill, and none is lost', () => {
    fc.assert(
      fc.property(answeredSheet, fc.nat(), ([sheet, answers], by) => {
        const all = [...answers].reduce<Ratings>(
          (before, [skill, step]) => rate(sheet, before, skill, step),
          new Map(),
        )
        const removed = sheet.skills[by % sheet.skills.length]?.id
        const edited: AssessmentSheet = {
          ...sheet,
          skills: sheet.skills.filter((skill) => skill.id !== removed).toReversed(),
        }
        const there = decoded(encodeRatings(all))
        const read = readRatings(edited, there)
        for (const [skill, step] of read.answers) expect(answers.get(skill)).toBe(step)
        expect(read.unknownSkills).toEqual(removed && answers.has(removed) ? [removed] : [])
        const back = readRatings(sheet, decoded(encodeRatings(there)))
        expect(back).toEqual({ answers, unknownSkills: [], unknownRatings: [] })
      }),
    )
  })
})
