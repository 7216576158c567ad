import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { madeContent } from '#tests/support/content-arbitrary.ts'
import { readingOf } from '#tests/support/content-base.ts'

describe('valid content of any shape', () => {
  test('has no error', () => {
    fc.assert(
      fc.property(madeContent, ({ files }) => {
        const { content, problems } = readingOf(files)
        expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe('')
        expect(content).toBeDefined()
      }),
    )
  })

  test('has as many cells as its grids', () => {
    fc.assert(
      fc.property(madeContent, ({ files, grids }) => {
        const required = grids.flat(2).filter((cell) => cell !== '.')
        const { content, summary } = readingOf(files)
        expect(summary.cells).toBe(required.length)
        expect(summary.mandatory).toBe(required.filter((cell) => cell.endsWith('*')).length)
        const cells = content?.catalog.roles.flatMap(({ requirements }) =>
          requirements.flatMap((one) => one.cells),
        )
        expect(cells?.length).toBe(required.length)
      }),
    )
  })

  test('reads the same in any order of files', () => {
    fc.assert(
      fc.property(
        madeContent.chain(({ files }) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.size })),
        ),
        ([files, shuffled]) => {
          expect(readingOf(new Map(shuffled))).toEqual(readingOf(files))
        },
      ),
    )
  })

  test('refers only to items of the catalog', () => {
    fc.assert(
      fc.property(madeContent, ({ files }) => {
        const catalog = readingOf(files).content?.catalog
        if (!catalog) throw new Error('The content must be valid.')
        for (const skill of catalog.skills) {
          expect(catalog.domains).toContain(skill.domain)
          expect(skill.domain.groups).toContain(skill.group)
        }
        for (const role of catalog.roles) {
          expect(catalog.families).toContain(role.family)
          expect(catalog.ladders).toContain(role.ladder)
          for (const { level } of role.levels) expect(role.ladder.levels).toContain(level)
          const levels = role.levels.map(({ level }) => level)
          for (const { skill, cells } of role.requirements) {
            expect(catalog.skills).toContain(skill)
            for (const cell of cells) {
              expect(levels).toContain(cell.level)
              expect(catalog.scale).toContain(cell.proficiency)
            }
          }
        }
      }),
    )
  })
})
