import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import {
  type ChangeKind,
  changeOf,
  classifyChanges,
  compareLevels,
  countChanges,
} from '#lib/model/compare/compare-levels.ts'
import { changeGroups, compareTexts } from '#lib/model/compare/compare-texts.ts'
import {
  findLevelPair,
  type LevelPair,
  levelPairs,
  pairsFrom,
  pairsTo,
} from '#lib/model/compare/level-pairs.ts'
import { addedIndices } from '#lib/model/path/stack-additions.ts'
import { madeContent } from '#tests/support/content-arbitrary.ts'
import { readingOf } from '#tests/support/content-base.ts'

const changing = ['becomes-mandatory', 'new', 'rises', 'eases', 'falls-away'] as const satisfies ChangeKind[]

type Comparison = LevelPair & { readonly role: Role; readonly grid: readonly (readonly string[])[] }

/** Runs a check for every pair of levels of every role, for content of any shape. */
function forEveryPair(check: (comparison: Comparison) => void): void {
  fc.assert(
    fc.property(madeContent, ({ files, grids }) => {
      const roles = readingOf(files).content?.catalog.roles ?? []
      for (const [index, role] of roles.entries())
        for (const pair of levelPairs(role)) check({ ...pair, role, grid: grids[index] ?? [] })
    }),
  )
}

const idsOf = (changes: readonly { readonly requirement: Role['requirements'][number] }[]) =>
  changes.map(({ requirement }) => requirement.skill.id)

describe('levels of valid content of any shape', () => {
  test('a level compared with itself shows no change', () => {
    forEveryPair(({ role, from }) => {
      const { id } = from.level
      expect(compareLevels(role, id, id)).toEqual([])
      const { stays, 'not-asked': unasked, ...others } = classifyChanges(role, id, id)
      expect(Object.values(others).flat()).toEqual([])
      expect(stays.length + unasked.length).toBe(role.requirements.length)
      for (const locale of ['en', 'zh'] as Locale[])
        expect(compareTexts(role, id, id, locale).flatMap(({ changed }) => changed)).toEqual([])
      expect(addedIndices(from.stack, from.stack).size).toBe(0)
    })
  })

  test('every skill that either level requires is in exactly one group', () => {
    forEveryPair(({ role, from, to }) => {
      const { 'not-asked': unasked } = classifyChanges(role, from.level.id, to.level.id)
      const domains = compareTexts(role, from.level.id, to.level.id, 'zh' as Locale)
      const ids = changeGroups(domains).flatMap(({ skills }) => idsOf(skills))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length + unasked.length).toBe(role.requirements.length)
    })
  })

  test('every requirement has exactly one kind, and each kind is in grid order', () => {
    forEveryPair(({ role, from, to }) => {
      const byKind = classifyChanges(role, from.level.id, to.level.id)
      const all = idsOf(role.requirements.map((requirement) => ({ requirement })))
      const parts = Object.values(byKind).map(idsOf)
      expect(parts.flat().toSorted()).toEqual(all.toSorted())
      for (const part of parts) expect(part).toEqual(all.filter((id) => part.includes(id)))
      const changed = changing.flatMap((kind) => idsOf(byKind[kind]))
      expect(idsOf(compareLevels(role, from.level.id, to.level.id)).toSorted()).toEqual(changed.toSorted())
    })
  })

  test('counts agree with a recount of the grid as written', () => {
    forEveryPair(({ role, from, to, grid }) => {
      const column = (level: LevelPair['from']['level']) => role.ladder.levels.indexOf(level)
      const cells = grid.map((line) => ({
        before: line[column(from.level)] ?? '.',
        after: line[column(to.level)] ?? '.',
      }))
      const count = (is: (cell: { before: string; after: string }) => boolean) => cells.filter(is).length
      const step = (cell: string) => Number.parseInt(cell, 10)
      const byKind = classifyChanges(role, from.level.id, to.level.id)
      expect(countChanges(compareLevels(role, from.level.id, to.level.id))).toEqual({
        becomesMandatory: count(({ before, after }) => after.includes('*') && !before.includes('*')),
        rises: count(({ before, after }) => step(after) > step(before)),
        isNew: count(({ before, after }) => before === '.' && after !== '.'),
      })
      expect(byKind['falls-away'].length).toBe(count(({ before, after }) => before !== '.' && after === '.'))
      expect(byKind.stays.length).toBe(count(({ before, after }) => before !== '.' && before === after))
      expect(byKind['not-asked'].length).toBe(count(({ before, after }) => before === '.' && after === '.'))
    })
  })

  test('in reverse, new requirements fall away and equal ones stay', () => {
    forEveryPair(({ role, from, to }) => {
      const up = classifyChanges(role, from.level.id, to.level.id)
      const down = classifyChanges(role, to.level.id, from.level.id)
      expect(idsOf(down.stays)).toEqual(idsOf(up.stays))
      const appears = idsOf(role.requirements.map((one) => changeOf(one, from.level.id, to.level.id))).filter(
        (_, index) => {
          const cells = role.requirements[index]?.cells.map(({ level }) => level) ?? []
          return cells.includes(to.level) && !cells.includes(from.level)
        },
      )
      expect(idsOf(down['falls-away'])).toEqual(appears)
    })
  })

  test('the texts show every skill that either level requires, once, and no others', () => {
    forEveryPair(({ role, from, to }) => {
      const required = role.requirements.filter(({ cells }) =>
        cells.some(({ level }) => level === from.level || level === to.level),
      )
      for (const locale of ['en', 'zh', 'de'] as Locale[]) {
        const domains = compareTexts(role, from.level.id, to.level.id, locale)
        const listed = domains.flatMap(({ changed, unchanged }) => [...changed, ...unchanged])
        expect(idsOf(listed).toSorted()).toEqual(
          idsOf(required.map((requirement) => ({ requirement }))).toSorted(),
        )
      }
    })
  })

  test('a pair is found in both orders, and every alternative is a pair of the role', () => {
    forEveryPair(({ role, from, to }) => {
      const pair = { from, to }
      expect(findLevelPair(role, from.level.id, to.level.id)).toEqual(pair)
      expect(findLevelPair(role, to.level.id, from.level.id)).toEqual(pair)
      const choices = [...pairsFrom(role, pair), ...pairsTo(role, pair)]
      for (const choice of choices) expect(levelPairs(role)).toContainEqual(choice.pair)
      for (const { pair: current } of choices.filter(({ isCurrent }) => isCurrent))
        expect(current).toEqual(pair)
    })
  })
})
