import { expect, test } from 'vitest'
import { largestDomain, roleGrowth } from '#lib/model/path/growth.ts'
import { cloud, data, junior, requires, role, skill } from '#tests/support/small-catalog.ts'

const builder = role('builder', [
  requires(skill('sql', data), '. W E*'),
  requires(skill('etl', data), 'W* W* W'),
  requires(skill('docker', cloud), 'W W* W*'),
])

test('a level counts what exceeds the level below: new, higher or newly mandatory', () => {
  expect(roleGrowth(builder).map(({ grows, becomesMandatory }) => [grows, becomesMandatory])).toEqual([
    [2, 1],
    [2, 1],
    [1, 1],
  ])
})

test('at the lowest level every requirement is new', () => {
  const [lowest] = roleGrowth(builder)
  expect(lowest?.below).toBeUndefined()
  expect(lowest?.grows).toBe(lowest?.cells)
})

test('every level has every domain in matrix order, and the level below', () => {
  const second = roleGrowth(builder)[1]
  expect(second?.below).toBe(junior)
  expect(second?.domains.map(({ domain, grows }) => [domain.id, grows])).toEqual([
    ['data', 1],
    ['cloud', 1],
  ])
})

test('a full bar is as long as the largest domain at any level', () => {
  expect(largestDomain(roleGrowth(builder))).toBe(2)
  expect(largestDomain([])).toBe(0)
})
