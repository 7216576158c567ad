import { expect, test } from 'vitest'
import { askedTermsOf, termsOf, wordsOf } from '#lib/search/core/words.ts'

const textsOf = (text: string) => wordsOf(text).map((word) => word.text)

test('words end at blanks, signs and where another way of writing begins', () => {
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

test('a run without blanks is indexed by its pairs, so that each part of it begins a term', () => {
  const [run] = wordsOf('模型监控')
  expect(run && termsOf(run)).toEqual(['模型', '型监', '监控', '控'])
  expect(run && askedTermsOf(run)).toEqual(['模型', '型监', '监控'])
})

test('one sign of such a run asks for all pairs that begin with it', () => {
  expect(wordsOf('证').flatMap(askedTermsOf)).toEqual(['证'])
})
