import { expect, test } from 'vitest'
import { queryTermsOf, termsOf, wordsOf } from '#lib/search/core/words.ts'

const textsOf = (text: string) => wordsOf(text).map((word) => word.text)

test('words end at spaces, punctuation and changes of script', () => {
  expect(textsOf('ci/cd, mlops工程师 c++ l’école')).toEqual([
    'ci',
    'cd',
    'mlops',
    '工程师',
    'c++',
    'l',
    'école',
  ])
})

test('an unspaced run is indexed by its pairs, so that a term starts at each character', () => {
  const [run] = wordsOf('模型监控')
  expect(run && termsOf(run)).toEqual(['模型', '型监', '监控', '控'])
  expect(run && queryTermsOf(run)).toEqual(['模型', '型监', '监控'])
})

test('a single character of such a run matches all pairs that start with it', () => {
  expect(wordsOf('证').flatMap(queryTermsOf)).toEqual(['证'])
})
