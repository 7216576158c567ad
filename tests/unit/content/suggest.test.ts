import { expect, test } from 'vitest'
import { didYouMean, findSuggestion } from '#lib/content/problems/suggest.ts'

test.each([
  ['mlfow', 'mlflow'],
  ['MLflow', 'mlflow'],
  ['dokcer', 'docker'],
  ['kubernets-core', 'kubernetes-core'],
])('%s stands for %s', (word, meant) => {
  expect(findSuggestion(word, ['docker', 'mlflow', 'kubernetes-core', 'kubernetes-advanced'])).toBe(meant)
})

test('a word that is near to nothing stands for nothing', () => {
  expect(findSuggestion('terraform', ['docker', 'mlflow'])).toBeUndefined()
  expect(didYouMean('terraform', ['docker'], 'Remove it.')).toBe('Remove it.')
})
