import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestFitOf, highestPossibleLevelOf, levelOf, readinessOf } from '#lib/model/assessment/assessment.ts'
import { overlay } from '#lib/model/assessment/assessment-overlay.ts'
import { planOf, strengthsOf } from '#lib/model/assessment/assessment-plan.ts'
import { answeredSheet, answersTo, madeSheet } from '#tests/support/made-sheet.ts'

const levelNumber = (level: number | undefined) => level ?? -1

describe('an assessment', () => {
  test('never falls through a higher step or an additional answer', () => {
    fc.assert(
      fc.property(
        answeredSheet.chain(([sheet, answers]) =>
          fc.tuple(fc.constant(sheet), fc.constant(answers), answersTo(sheet)),
        ),
        ([sheet, answers, others]) => {
          const more = new Map([...others, ...answers])
          for (const [id, step] of others) more.set(id, Math.max(step, answers.get(id) ?? 0))
          expect(levelNumber(levelOf(sheet, more))).toBeGreaterThanOrEqual(
            levelNumber(levelOf(sheet, answers)),
          )
          const before = readinessOf(sheet, answers)
          for (const [at, { mandatory, all }] of readinessOf(sheet, more).entries()) {
            expect(mandatory.met).toBeGreaterThanOrEqual(before[at]?.mandatory.met ?? 0)
            expect(all.met).toBeGreaterThanOrEqual(before[at]?.all.met ?? 0)
          }
        },
      ),
    )
  })

  test('that meets every cell of a level reaches that level or a higher one', () => {
    fc.assert(
      fc.property(madeSheet, (sheet) => {
        for (const level of sheet.levels.keys()) {
          const required = sheet.skills.flatMap(({ id, cells }) => {
            const cell = cells[level]
            return cell ? [[id, cell.step] as const] : []
          })
          if (required.length === 0) continue
          expect(levelNumber(levelOf(sheet, new Map(required)))).toBeGreaterThanOrEqual(level)
        }
      }),
    )
  })

  test('meets all mandatory cells of the level it reaches, and reaches none without an answer', () => {
    fc.assert(
      fc.property(answeredSheet, ([sheet, answers]) => {
        const level = levelOf(sheet, answers)
        if (level !== undefined) {
          const { mandatory, all } = readinessOf(sheet, answers)[level] ?? {}
          expect(mandatory?.met).toBe(mandatory?.total)
          expect(all?.met).toBeGreaterThan(0)
        }
        expect(levelOf(sheet, new Map())).toBeUndefined()
        expect(levelNumber(highestPossibleLevelOf(sheet, answers))).toBeGreaterThanOrEqual(levelNumber(level))
      }),
    )
  })

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        answeredSheet.chain(([sheet, answers]) =>
          fc.tuple(
            fc.constant(sheet),
            fc.constant(answers),
            fc.shuffledSubarray([...answers], { minLength: answers.size }),
          ),
        ),
        ([sheet, answers, shuffled]) => {
          const other = new Map(shuffled)
          expect(planOf(sheet, other)).toEqual(planOf(sheet, answers))
          expect(strengthsOf(sheet, other)).toEqual(strengthsOf(sheet, answers))
          expect(readinessOf(sheet, other)).toEqual(readinessOf(sheet, answers))
        },
      ),
    )
  })

  test('fits the highest level of whose mandatory cells nine tenths are met, and none below the one it reaches', () => {
    fc.assert(
      fc.property(answeredSheet, ([sheet, answers]) => {
        const fit = bestFitOf(sheet, answers)
        expect(levelNumber(fit?.level)).toBeGreaterThanOrEqual(levelNumber(levelOf(sheet, answers)))
        for (const [at, { mandatory }] of readinessOf(sheet, answers).entries()) {
          const isClose = mandatory.met > 0 && mandatory.met >= 0.9 * mandatory.total
          if (isClose) expect(levelNumber(fit?.level)).toBeGreaterThanOrEqual(at)
        }
        if (fit) expect(fit.unanswered).toBeLessThanOrEqual(fit.mandatory.total - fit.mandatory.met)
      }),
    )
  })

  test('reaches the next level through its plan', () => {
    fc.assert(
      fc.property(answeredSheet, ([sheet, answers]) => {
        const plan = planOf(sheet, answers)
        if (!plan) return
        const learned = new Map(answers)
        for (const { skill, cell } of [...plan.gaps, ...plan.unanswered]) learned.set(skill.id, cell.step)
        expect(levelNumber(levelOf(sheet, learned))).toBeGreaterThanOrEqual(plan.level)
        expect(plan.level).toBeGreaterThan(levelNumber(levelOf(sheet, answers)))
      }),
    )
  })

  test('compared with itself shows no difference, and compared with another every skill once', () => {
    fc.assert(
      fc.property(
        answeredSheet.chain(([sheet, first]) =>
          fc.tuple(fc.constant(sheet), fc.constant(first), answersTo(sheet)),
        ),
        ([sheet, first, second]) => {
          expect(overlay(sheet, first, first)).toEqual({ differing: [], oneSided: [], equal: first.size })
          const { differing, oneSided, equal } = overlay(sheet, first, second)
          expect(differing.length + oneSided.length + equal).toBe(
            new Set([...first.keys(), ...second.keys()]).size,
          )
        },
      ),
    )
  })
})
