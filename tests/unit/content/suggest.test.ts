import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, editDistance, findSuggestion } from '#lib/content/problems/suggest.ts'

test.each([
  ['mlfow', 'mlflow'],
  ['MLflow', 'mlflow'],
  ['dokcer', 'docker'],
  ['kubernets-core', 'kubernetes-core'],
])('%s suggests %s', (word, meant) => {
  expect(findSuggestion(word, ['docker', 'mlflow', 'kubernetes-core', 'kubernetes-advanced'])).toBe(meant)
})

test('a word that is close to no candidate has no suggestion', () => {
  expect(findSuggestion('terraform', ['docker', 'mlflow'])).toBeUndefined()
  expect(didYouMean('terraform', ['docker'], 'Remove it.')).toBe('Remove it.')
})

test('the distance is zero to itself, symmetric, and at most the length of the longer word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
