import { expect, test } from 'vitest'
import { brokenCases, runBrokenCase } from '#tests/support/broken-cases.ts'
import { problemsOf } from '#tests/support/content-base.ts'

test('the base content of the cases has no problem', () => {
  expect(problemsOf({})).toBe('')
})

test.each(brokenCases())('%s is reported with its position and a fix', (name) => {
  const { actual, expected } = runBrokenCase(name)
  expect(actual).toBe(expected)
})
