import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { changesOfRole } from '#lib/model/compare/change-of-role.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { compareTexts } from '#lib/model/compare/compare-texts.ts'
import { overlapOf, rolesByOverlap } from '#lib/model/compare/overlap.ts'
import { nearRoles } from '#lib/model/path/near-roles.ts'
import { equalCurves, roleShape } from '#lib/model/path/shape.ts'
import { sparseRole } from '#tests/support/role-arbitrary.ts'
import { catalog } from '#tests/support/small-catalog.ts'

const [one, other, third] = [sparseRole('one'), sparseRole('other'), sparseRole('third')]

// Counted again from the grids alone, without any query of the model.

const cellAt = (role: Role, skill: Skill, level: Level | undefined): Cell | undefined =>
  role.requirements.find((line) => line.skill === skill)?.cells.find((cell) => cell.level === level)

/** Pairs of levels that both roles have, by how far each is from the top of its ladder. */
function commonLevels(a: Role, b: Role): readonly (readonly [Level, Level])[] {
  return a.levels.flatMap(({ level }) => {
    const fromTop = a.ladder.levels.length - a.ladder.levels.indexOf(level)
    const counterpart = b.ladder.levels[b.ladder.levels.length - fromTop]
    return b.levels.flatMap((has) => (has.level === counterpart ? [[level, has.level] as const] : []))
  })
}

const written = (cell: Cell | undefined) => cell && `${cell.proficiency.id}${cell.mandatory ? '*' : ''}`
const idsOf = (shared: readonly { readonly skill: Skill }[]) => shared.map(({ skill }) => skill.id)

describe('roles of any levels', { timeout: 60_000 }, () => {
  test('share a skill that differs, is equal, or cannot be compared, as in a recount', () => {
    fc.assert(
      fc.property(one, other, (a, b) => {
        const shared = a.requirements
          .map(({ skill }) => skill)
          .filter((skill) => b.requirements.some((line) => line.skill === skill))
          .map((skill) => {
            const pairs = commonLevels(a, b)
              .map(([x, y]) => [written(cellAt(a, skill, x)), written(cellAt(b, skill, y))])
              .filter(([x, y]) => x !== undefined || y !== undefined)
            return { skill, pairs, differs: pairs.some(([x, y]) => x !== y) }
          })
        const found = compareRoles(a, b)
        expect(idsOf(found.differing)).toEqual(idsOf(shared.filter(({ differs }) => differs)))
        expect(idsOf(found.equal)).toEqual(
          idsOf(shared.filter(({ pairs, differs }) => pairs.length > 0 && !differs)),
        )
        expect(idsOf(found.notComparable)).toEqual(idsOf(shared.filter(({ pairs }) => pairs.length === 0)))
      }),
    )
  })

  test('overlap by the steps of a recount, and not at all where there are none', () => {
    fc.assert(
      fc.property(one, other, (a, b) => {
        const skills = new Set([...a.requirements, ...b.requirements].map(({ skill }) => skill))
        const steps = commonLevels(a, b).flatMap(([x, y]) =>
          [...skills].map((skill) =>
            [cellAt(a, skill, x), cellAt(b, skill, y)].map((cell) => cell?.proficiency.step ?? 0),
          ),
        )
        const sum = (of: (...values: number[]) => number) =>
          steps.reduce((total, pair) => total + of(...pair), 0)
        const either = sum(Math.max)
        expect(overlapOf(a, b)).toBe(either === 0 ? undefined : sum(Math.min) / either)
        expect(overlapOf(b, a)).toBe(overlapOf(a, b))
      }),
    )
  })

  test('are neither equal nor near where they have no common level', () => {
    fc.assert(
      fc.property(one, other, (a, b) => {
        fc.pre(commonLevels(a, b).length === 0)
        const found = compareRoles(a, b)
        expect([found.overlap, found.differing, found.equal, changesOfRole(a, b)]).toEqual([
          undefined,
          [],
          [],
          [],
        ])
      }),
    )
  })

  test('come after all others, nearest first, where they cannot be compared', () => {
    fc.assert(
      fc.property(one, other, third, (a, b, c) => {
        const overlaps = rolesByOverlap(catalog([], [a, b, c]), a).map(({ overlap }) => overlap)
        const comparable = overlaps.filter((overlap) => overlap !== undefined)
        expect(overlaps.slice(0, comparable.length)).toEqual(comparable.toSorted((x, y) => y - x))
      }),
    )
  })

  test('are near only at a common level at which the other requires something', () => {
    fc.assert(
      fc.property(one, other, (a, b) => {
        const common = b.levels.filter(({ level }) => a.levels.some((own) => own.level === level))
        const asking = common.filter(({ level }) =>
          b.requirements.some(({ skill }) => cellAt(b, skill, level) !== undefined),
        )
        const sharing = b.requirements.some(({ skill }) => a.requirements.some((own) => own.skill === skill))
        const near = nearRoles(catalog([], [a, b]), a)
        expect(near.length).toBe(sharing && asking.length > 0 ? 1 : 0)
        for (const { level, gap } of near) {
          expect(asking.map((at) => at.level)).toContain(level)
          expect(gap.required).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('have no coinciding curves without weight', () => {
    fc.assert(
      fc.property(one, (role) => {
        for (const curve of equalCurves(roleShape(role)).flat()) {
          expect(role.requirements.some(({ skill }) => cellAt(role, skill, curve.at.level))).toBe(true)
        }
      }),
    )
  })

  test('never have the same text where there is no description', () => {
    fc.assert(
      fc.property(one, (role) => {
        const [lowest, highest] = [role.levels[0], role.levels.at(-1) ?? role.levels[0]]
        const compared = compareTexts(role, lowest.level.id, highest.level.id, role.name.locale)
        for (const { changed, unchanged } of compared) {
          expect([...changed, ...unchanged].filter(({ sameText }) => sameText)).toEqual([])
          expect(changed.filter(({ kind }) => kind === 'stays')).toEqual([])
        }
      }),
    )
  })
})
