import { expect, test } from 'vitest'
import { percentOf } from '#lib/model/catalog/percent.ts'

test('percent are rounded down, so that 100 means all', () => {
  expect(percentOf(199, 200)).toBe(99)
  expect(percentOf(999, 1000)).toBe(99)
  expect(percentOf(0, 0)).toBeUndefined()
})

test('a part of a hundred is itself, whatever floating point makes of it', () => {
  for (const part of Array.from({ length: 101 }, (_, index) => index)) expect(percentOf(part, 100)).toBe(part)
})
