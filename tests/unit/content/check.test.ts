import { expect, test } from 'vitest'
import { describeReading } from '#lib/content/describe-reading.ts'
import { contentWith, readingOf } from '#tests/support/content-base.ts'

test('the check ends with a summary', () => {
  expect(describeReading(readingOf(contentWith({})), false)).toBe(
    [
      '11 files: 2 skills, 1 role, 5 cells (2 mandatory)',
      'de: 50 % (20 of 40) of the texts, 16 % (1 of 6) of the descriptions',
      'Translated share of each role:',
      '          de',
      'baker   29 %',
      'No problems.',
    ].join('\n'),
  )
})

test('the check begins with all problems, in colour on request', () => {
  const reading = readingOf(contentWith({ 'families.yaml': undefined }))
  expect(describeReading(reading, false)).toMatch(/^content\/families\.yaml:1:1\n {2}The file is missing\./)
  expect(describeReading(reading, true)).toContain('\u001b[31mcontent/families.yaml:1:1\u001b[0m\n')
  expect(describeReading(reading, false)).toMatch(/\n1 error, 0 warnings\.$/)
})
