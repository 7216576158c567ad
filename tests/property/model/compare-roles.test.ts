import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { alignLevels } from '#lib/model/compare/aligned-levels.ts'
import { changesOfRole, groupMissing } from '#lib/model/compare/change-of-role.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { overlapOf, overlapPercent } from '#lib/model/compare/overlap.ts'
import { expectedSkills, type MissingSkill, skillGap } from '#lib/model/compare/skill-gap.ts'
import { departureLevel, gapTo } from '#lib/model/path/moves.ts'
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

const namesOf = ({ skill, held: expected, cell, steps }: MissingSkill) =>
  [skill.id, expected?.proficiency.id, expected?.level.id, cell.proficiency.id, cell.mandatory, steps].join(
    ' ',
  )

describe('any two roles', () => {
  test('a role compared with itself shows no difference', () => {
    forAnyTwo((role) => {
      const { differing, equal, onlyA, onlyB, overlap } = compareRoles(role, role)
      expect([differing, onlyA, onlyB]).toEqual([[], [], []])
      expect(equal).toHaveLength(role.requirements.length)
      expect(overlap).toBe(1)
    })
  })

  test('every requirement of both roles appears exactly once', () => {
    forAnyTwo((a, b) => {
      const { differing, equal, onlyA, onlyB } = compareRoles(a, b)
      const shared = [...differing, ...equal]
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
        expect(skillGap(b, level.id, expectedSkills(b, level.id))).toEqual([])
        const lower = b.levels[0].level
        const less = skillGap(b, level.id, expectedSkills(b, lower.id)).length
        expect(less).toBeLessThanOrEqual(skillGap(b, level.id, new Map()).length)
      }
      for (const { required, met, missing } of changesOfRole(a, b)) {
        expect(met + missing.length).toBe(required)
        expect(met).toBeGreaterThanOrEqual(0)
      }
    })
  })

  test('skills to learn are grouped by the size of the step, each 1 or more', () => {
    forAnyTwo((a, b) => {
      for (const { missing } of changesOfRole(a, b)) {
        const indexOf = ({ skill }: Pick<Requirement, 'skill'>) =>
          b.requirements.findIndex((one) => one.skill === skill)
        const expected = missing.toSorted(
          (x, y) =>
            Number(y.cell.mandatory) - Number(x.cell.mandatory) ||
            y.steps - x.steps ||
            indexOf(x) - indexOf(y),
        )
        expect(missing.map(namesOf)).toEqual(expected.map(namesOf))
        expect(missing.every(({ steps }) => steps >= 1)).toBe(true)
        expect(groupMissing(missing).flatMap(({ skills }) => skills.map(namesOf))).toEqual(
          missing.map(namesOf),
        )
      }
    })
  })

  test('the career path and the comparison say the same of the same starting point', () => {
    forAnyTwo((a, b) => {
      for (const { from, to, required, missing } of changesOfRole(a, b)) {
        if (departureLevel(a, to) !== from) continue
        const gap = gapTo(a, b, to)
        expect([gap.from.id, gap.required]).toEqual([from.id, required])
        expect(gap.missing.map(namesOf)).toEqual(missing.map(namesOf))
      }
    })
  })

  test('no level expects less than the one below it', () => {
    forAnyTwo((role) => {
      for (const [index, { level }] of role.levels.entries()) {
        const below = role.levels[index - 1]?.level
        const expected = expectedSkills(role, level.id)
        for (const [id, cell] of below ? expectedSkills(role, below.id) : []) {
          expect(expected.get(id)?.proficiency.step).toBeGreaterThanOrEqual(cell.proficiency.step)
        }
        for (const { skill, cells } of role.requirements) {
          const own = cells.find((cell) => cell.level === level)?.proficiency.step ?? 0
          expect(expected.get(skill.id)?.proficiency.step ?? 0).toBeGreaterThanOrEqual(own)
        }
      }
    })
  })
})
