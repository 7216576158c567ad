import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, findSuggestion } from '#lib/content/problems/suggest.ts'
import { distanceFrom } from '#lib/content/problems/word-distance.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

test('the bit-vector distance equals the table distance, for all words that it supports', () => {
  const letters = fc.constantFrom('a', 'b', 'c', '-', 'é')
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 31 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distanceTo = distanceFrom(a)
      expect(distanceTo === undefined).toBe(a.includes('é'))
      expect(distanceTo?.(b) ?? editDistance(a, b)).toBe(editDistance(a, b))
    }),
    { numRuns: 2000 },
  )
})

test('a longer word is compared with the table', () => {
  expect(distanceFrom('a'.repeat(32))).toBeUndefined()
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
