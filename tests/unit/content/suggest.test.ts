import { expect, test } from 'vitest'
import { didYouMean, findSuggestion } from '#lib/content/problems/suggest.ts'

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
