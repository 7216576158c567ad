import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCells } from '#lib/model/catalog/counts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { compareLevels, countChanges } from '#lib/model/compare/compare-levels.ts'
import { expectedSkills, skillGap } from '#lib/model/compare/skill-gap.ts'
import { axisTicks } from '#lib/model/path/axis-ticks.ts'
import { roleGrowth } from '#lib/model/path/growth.ts'
import { nearRoles } from '#lib/model/path/near-roles.ts'
import { mostAxes, roleShape } from '#lib/model/path/shape.ts'
import { stackAdditions } from '#lib/model/path/stack-additions.ts'
import { madeContent } from '#tests/support/content-arbitrary.ts'
import { readingOf } from '#tests/support/content-base.ts'
import { manyDomains } from '#tests/support/role-arbitrary.ts'

const madeCatalog = madeContent.map(({ files }) => {
  const catalog = readingOf(files).content?.catalog
  if (!catalog) throw new Error('The content must be valid.')
  return catalog
})
const role: fc.Arbitrary<Role> = fc.oneof(
  manyDomains,
  madeCatalog.filter(({ roles }) => roles.length > 0).chain(({ roles }) => fc.constantFrom(...roles)),
)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('the career path of a role of any shape', () => {
  test('grows by domain as much as by level', () => {
    fc.assert(
      fc.property(role, (one) => {
        for (const { at, below, domains, ...level } of roleGrowth(one)) {
          for (const count of ['cells', 'mandatory', 'optional', 'grows', 'becomesMandatory'] as const) {
            expect(sum(domains.map((domain) => domain[count]))).toBe(level[count])
          }
          expect(level).toMatchObject(countCells(cellsAt(one, at.level.id)))
          if (!below) continue
          const { becomesMandatory } = countChanges(compareLevels(one, below.id, at.level.id))
          expect(level.becomesMandatory).toBe(becomesMandatory)
        }
      }),
    )
  })

  test('has at most twelve axes, with every domain and every skill once', () => {
    fc.assert(
      fc.property(role, (one) => {
        const { axes } = roleShape(one)
        const domains = axes.flatMap((axis) => axis.domains)
        expect(axes.length).toBeLessThanOrEqual(mostAxes)
        expect(new Set(domains)).toEqual(new Set(one.requirements.map(({ skill }) => skill.domain)))
        expect(new Set(domains).size).toBe(domains.length)
        expect(sum(axes.map(({ skills }) => skills))).toBe(one.requirements.length)
      }),
    )
  })

  test('weighs nothing at a level without cells, and all its steps at any other', () => {
    fc.assert(
      fc.property(role, (one) => {
        const { curves, largest } = roleShape(one)
        for (const { at, weights, total } of curves) {
          const cells = cellsAt(one, at.level.id)
          expect(total).toBe(sum(cells.map(({ proficiency }) => proficiency.step)))
          expect(total === 0).toBe(cells.length === 0)
          expect(sum(weights)).toBe(total)
          expect(Math.max(0, ...weights)).toBeLessThanOrEqual(largest)
        }
      }),
    )
  })
})

describe('a move between roles of any shape', () => {
  test('a role compared with itself misses nothing', () => {
    fc.assert(
      fc.property(role, (one) => {
        for (const { level } of one.levels) {
          expect(skillGap(one, level.id, expectedSkills(one, level.id))).toEqual([])
        }
      }),
    )
  })

  test('a missing skill is required higher there; mandatory ones come first, then the largest step', () => {
    fc.assert(
      fc.property(manyDomains, manyDomains, fc.nat(2), fc.nat(2), (from, to, start, end) => {
        const [left, arrived] = [from.levels[start]?.level, to.levels[end]?.level]
        if (!left || !arrived) return
        const missing = skillGap(to, arrived.id, expectedSkills(from, left.id))
        const ranks = missing.map(({ cell, steps }) => (cell.mandatory ? 100 : 0) + steps)
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
        for (const { held, cell, steps } of missing) {
          expect(steps).toBe(cell.proficiency.step - (held?.proficiency.step ?? 0))
          expect(steps).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('a near role is another role, and no more skills are missing than are required', () => {
    fc.assert(
      fc.property(madeCatalog, (catalog) => {
        for (const one of catalog.roles) {
          for (const { to, level, gap } of nearRoles(catalog, one)) {
            expect(to).not.toBe(one)
            expect(to.levels.map((at) => at.level)).toContain(level)
            expect(gap.missing.length).toBeLessThanOrEqual(gap.required)
          }
        }
      }),
    )
  })
})

const tools = fc.uniqueArray(fc.constantFrom('Git', 'Helm', 'Ray', 'Kafka', 'Redis', 'Go'), { minLength: 1 })
const stack: fc.Arbitrary<Localized<readonly string[]>> = fc
  .tuple(tools, fc.boolean())
  .map(([original, zh]) => ({
    locale: 'en' as Locale,
    original,
    translations: zh ? { zh: original.toReversed() } : {},
  }))

test('an addition to a stack is never in the stack below, in any language', () => {
  fc.assert(
    fc.property(stack, stack, (upper, below) => {
      for (const locale of ['en', 'zh', 'de'] as Locale[]) {
        const added = inLocale(stackAdditions(upper, below), locale).value
        const [all, known] = [inLocale(upper, locale).value, inLocale(below, locale).value]
        expect(added.filter((item) => known.includes(item) || !all.includes(item))).toEqual([])
      }
    }),
  )
})

test('ticks start at zero, are evenly spaced, are few and reach the largest value', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (largest) => {
      const ticks = axisTicks(largest)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest)
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))).size).toBe(1)
    }),
  )
})
