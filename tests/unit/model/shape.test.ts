import { expect, test } from 'vitest'
import { axisTicks } from '#lib/model/path/axis-ticks.ts'
import { equalCurves, heaviestAxis, roleShape } from '#lib/model/path/shape.ts'
import { roleOfDomains } from '#tests/support/role-arbitrary.ts'
import { cloud, data, requires, role, senior, skill } from '#tests/support/small-catalog.ts'

const builder = role('builder', [
  requires(skill('docker', cloud), '. W E'),
  requires(skill('sql', data), '. W E'),
  requires(skill('etl', data), '. E W'),
])

test('the weight of a domain is the sum of its steps, level by level, the largest domain first', () => {
  const { axes, curves, largest } = roleShape(builder)
  expect(axes.map(({ domains, skills }) => [domains.map(({ id }) => id), skills])).toEqual([
    [['data'], 2],
    [['cloud'], 1],
  ])
  expect(curves.map(({ weights, total }) => [weights, total])).toEqual([
    [[0, 0], 0],
    [[3, 1], 4],
    [[3, 2], 5],
  ])
  expect(largest).toBe(3)
})

test('the smallest domains share an axis so that there are twelve axes', () => {
  const axes = (domains: number) =>
    roleShape(roleOfDomains(Array.from({ length: domains }, () => 'E E E'))).axes
  expect(axes(12).map(({ domains }) => domains.length)).toEqual(Array.from({ length: 12 }, () => 1))
  expect(axes(13)).toHaveLength(12)
  expect(
    axes(13)
      .at(-1)
      ?.domains.map(({ id }) => id),
  ).toEqual(['domain-11', 'domain-12'])
})

test('levels that weigh the same everywhere are found', () => {
  const equals = role('equals', [requires(skill('sql', data), 'W E E')])
  expect(equalCurves(roleShape(equals)).map((curves) => curves.map(({ at }) => at.level.id))).toEqual([
    ['senior', 'principal'],
  ])
  expect(equalCurves(roleShape(builder))).toEqual([])
})

test('the heaviest axis of a level is the first of equals', () => {
  expect(heaviestAxis({ at: { level: senior }, weights: [1, 3, 3], total: 7 })).toBe(1)
})

test('ticks are round, few, and reach the largest value', () => {
  expect(axisTicks(0)).toEqual([0, 1])
  expect(axisTicks(7)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(axisTicks(32)).toEqual([0, 5, 10, 15, 20, 25, 30, 35])
  expect(axisTicks(300)).toEqual([0, 50, 100, 150, 200, 250, 300])
})
