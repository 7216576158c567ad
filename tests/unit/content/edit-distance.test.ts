import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitDistanceFrom, distanceFrom, tableDistance } from '#lib/content/problems/edit-distance.ts'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

test('the bit-vector distance equals the table distance, for all words that it supports', () => {
  const letters = fc.constantFrom('a', 'b', 'c', '-', 'é')
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 31 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(bitDistanceFrom(a) === undefined).toBe(a.includes('é'))
      expect(distanceFrom(a).word(b)).toBe(tableDistance(a, b))
    }),
    { numRuns: 2000 },
  )
})

test('a longer word is compared with the table', () => {
  expect(bitDistanceFrom('a'.repeat(32))).toBeUndefined()
  expect(findSuggestion(`${'a'.repeat(40)}b`, new Set(['x', 'a'.repeat(40)]))).toBe('a'.repeat(40))
})

test('thousands of unknown ids are cheap, and the first of them get a suggestion', () => {
  const ids = (count: number, end: string) =>
    Array.from({ length: count }, (_, index) => `${'long-'.repeat(12)}${index}-${end}`)
  const known = new Set(ids(2000, 'known'))
  let found: readonly (string | undefined)[] = []
  const took = cpuSeconds(() => {
    found = ids(3000, 'knwon').map((id) => findSuggestion(id, known))
  })
  expect(took).toBeLessThan(2)
  expect(found[0]).toBe(`${'long-'.repeat(12)}0-known`)
})

test('the distance is zero to itself, symmetric, and at most the length of the longer word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distanceFrom(a).word(a)).toBe(0)
      expect(distanceFrom(a).word(b)).toBe(distanceFrom(b).word(a))
      expect(distanceFrom(a).word(b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
