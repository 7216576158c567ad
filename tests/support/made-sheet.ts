import fc from 'fast-check'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import { type AssessmentSheet, assessmentSheetOf } from '#lib/model/assessment/assessment-sheet.ts'
import { madeContent } from '#tests/support/content-arbitrary.ts'
import { readingOf } from '#tests/support/content-base.ts'

/** The sheet of a role of a content made up by fast-check: sparse grids, falling proficiency, late beginnings. */
export const madeSheet: fc.Arbitrary<AssessmentSheet> = fc
  .tuple(madeContent, fc.nat())
  .map(([{ files }, pick]) => {
    const catalog = readingOf(files).content?.catalog
    const role = catalog?.roles[pick % Math.max(1, catalog.roles.length)]
    return catalog && role && assessmentSheetOf(role, catalog.scale, catalog.site.defaultLocale)
  })
  .filter((sheet) => sheet !== undefined)

/** Answers to some of the skills of a sheet. */
export function answersTo(sheet: AssessmentSheet): fc.Arbitrary<Answers> {
  const step = fc.option(fc.integer({ min: 0, max: sheet.scale.length }), { nil: undefined })
  return fc.tuple(...sheet.skills.map(() => step)).map(
    (steps) =>
      new Map(
        steps.flatMap((one, at) => {
          const id = sheet.skills[at]?.id
          return one === undefined || id === undefined ? [] : [[id, one] as const]
        }),
      ),
  )
}

export const answeredSheet = madeSheet.chain((sheet) => fc.tuple(fc.constant(sheet), answersTo(sheet)))
