import { expect, test } from 'vitest'
import { brokenCases, runBrokenCase } from '#tests/support/broken-cases.ts'
import { problemsOf } from '#tests/support/content-base.ts'

test('the content that the cases break has no problem', () => {
  expect(problemsOf({})).toBe('')
})

test.each(brokenCases())('%s is told with its place and how to mend it', (name) => {
  const { actual, expected } = runBrokenCase(name)
  expect(actual).toBe(expected)
})
