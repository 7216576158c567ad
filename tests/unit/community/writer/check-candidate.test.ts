import { afterAll, expect, test } from 'vitest'
import { candidateChecker } from '#lib/community/writer/check-candidate.ts'
import { contentWith } from '#tests/support/content-base.ts'

const options = { file: 'lib/content/candidate/check-process.ts', execArgv: ['--import', 'tsx'] }
const checker = candidateChecker(options)
afterAll(checker.stop)

test('a valid content has no problems, and an invalid one those of the check', async () => {
  expect(await checker.check(contentWith({}))).toEqual([])
  const problems = await checker.check(contentWith({ 'families.yaml': 'families: []\n' }))
  expect(problems[0]).toMatchObject({ file: 'families.yaml', line: 1 })
})

test('a check that takes too long is ended', async () => {
  const slow = candidateChecker({ ...options, limit: 1 })
  expect(await slow.check(contentWith({}))).toMatchObject([{ message: expect.stringContaining('too long') }])
})
