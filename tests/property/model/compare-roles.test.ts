import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { alignLevels } from '#lib/model/compare/aligned-levels.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { overlapOf, overlapPercent } from '#lib/model/compare/overlap.ts'
import { changesOfRole, heldAt, whatToLearn } from '#lib/model/compare/what-to-learn.ts'
import { madeContent } from '#tests/support/content-arbitrary.ts'
import { readingOf } from '#tests/support/content-base.ts'

/** Two roles of the same content, possibly the same role. */
const twoRoles: fc.Arbitrary<readonly [Role, Role]> = madeContent
  .map(({ files }) => readingOf(files).content?.catalog.roles ?? [])
  .filter((roles) => roles.length > 0)
  .chain((roles) => fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles)))

function forAnyTwo(check: (a: Role, b: Role) => void) {
  fc.assert(fc.property(twoRoles, ([a, b]) => check(a, b)))
}

const idsOf = (requirements: readonly Pick<Requirement, 'skill'>[]) =>
  requirements.map(({ skill }) => skill.id).toSorted()

describe('any two roles', () => {
  test('a role compared with itself shows no difference', () => {
    forAnyTwo((role) => {
      const { differing, alike, onlyA, onlyB, overlap } = compareRoles(role, role)
      expect([differing, onlyA, onlyB]).toEqual([[], [], []])
      expect(alike).toHaveLength(role.requirements.length)
      expect(overlap).toBe(1)
    })
  })

  test('every requirement of both roles appears exactly once', () => {
    forAnyTwo((a, b) => {
      const { differing, alike, onlyA, onlyB } = compareRoles(a, b)
      const shared = [...differing, ...alike]
      expect(idsOf([...shared, ...onlyA])).toEqual(idsOf(a.requirements))
      expect(idsOf([...shared, ...onlyB])).toEqual(idsOf(b.requirements))
    })
  })

  test('every cell of a shared skill is in its pair of levels', () => {
    forAnyTwo((a, b) => {
      for (const { skill, cells } of compareRoles(a, b).differing) {
        const cellsOf = (role: Role) => role.requirements.find((one) => one.skill === skill)?.cells
        expect(cells.flatMap((pair) => pair.a ?? [])).toEqual(cellsOf(a))
        expect(cells.flatMap((pair) => pair.b ?? [])).toEqual(cellsOf(b))
      }
    })
  })

  test('every level of both roles is in exactly one pair', () => {
    forAnyTwo((a, b) => {
      const pairs = alignLevels(a, b)
      expect(pairs.flatMap((pair) => pair.a ?? [])).toEqual(a.levels.map(({ level }) => level))
      expect(pairs.flatMap((pair) => pair.b ?? [])).toEqual(b.levels.map(({ level }) => level))
    })
  })

  test('overlap is symmetric and between 0 and 1', () => {
    forAnyTwo((a, b) => {
      const overlap = overlapOf(a, b)
      expect(overlapOf(b, a)).toBe(overlap)
      if (overlap === undefined) return
      expect(overlap).toBeGreaterThanOrEqual(0)
      expect(overlap).toBeLessThanOrEqual(1)
      expect(overlapPercent(overlap) === 100).toBe(overlap === 1)
    })
  })

  test('a difference is found in both directions', () => {
    forAnyTwo((a, b) => {
      const there = compareRoles(a, b)
      const back = compareRoles(b, a)
      expect(idsOf(there.differing)).toEqual(idsOf(back.differing))
      expect(idsOf(there.onlyA)).toEqual(idsOf(back.onlyB))
    })
  })

  test('there is nothing to learn for a person who meets the target, and never more with more skill', () => {
    forAnyTwo((a, b) => {
      for (const { level } of b.levels) {
        const held = heldAt(b, level.id)
        expect(whatToLearn(b, level.id, held)).toEqual([])
        const lower = b.levels[0].level
        const less = whatToLearn(b, level.id, heldAt(b, lower.id)).length
        expect(less).toBeLessThanOrEqual(whatToLearn(b, level.id, new Map()).length)
      }
      for (const { asked, met, toLearn } of changesOfRole(a, b)) {
        expect(met + toLearn.length).toBe(asked)
        expect(met).toBeGreaterThanOrEqual(0)
      }
    })
  })

  test('skills to learn are grouped by the size of the step, each 1 or more', () => {
    forAnyTwo((a, b) => {
      for (const { toLearn } of changesOfRole(a, b)) {
        const steps = toLearn.map((learning) => learning.steps)
        expect(steps).toEqual(steps.toSorted((x, y) => y - x))
        expect(steps.every((size) => size >= 1)).toBe(true)
      }
    })
  })
})
