import { expect, test } from 'vitest'
import { decodeRatings, encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { toMarkdown } from '#lib/export/assessment/assessment-markdown.ts'
import { assessmentTable } from '#lib/export/assessment/assessment-table.ts'
import { assessmentSheetOf } from '#lib/model/assessment/assessment-sheet.ts'
import type { Locale, SkillId } from '#lib/model/catalog/ids.ts'
import { code, expert, requires, role, skill, text, working } from '#tests/support/small-catalog.ts'

test('an address is readable', () => {
  const code = encodeRatings(
    new Map([
      ['git', 'working'],
      ['docker', '-'],
      ['bash', 'working'],
    ]),
  )
  expect(code).toMatch(/^a1\.[0-9a-z]+\.-~docker\.working~bash~git$/)
})

test.each([
  ['', 'other'],
  ['https://rungs.example/en/roles/x/calculator', 'other'],
  ['#content', 'other'],
  ['a2.abc.working~git', 'later'],
  ['a1.abc.working~git', 'broken'],
  ['a1.%E0%A4%A', 'broken'],
] as const)('%j holds no answers: %s', (address, fault) => {
  expect(decodeRatings(address)).toEqual({ ok: false, fault })
})

test('a skill rated twice is a broken address, checksum or not', () => {
  const complete = encodeRatings(new Map([['git', 'working']]))
  expect(decodeRatings(complete).ok).toBe(true)
  expect(decodeRatings(`${complete}.expert~git`).ok).toBe(false)
})

test('Markdown escapes the texts and keeps the table intact', () => {
  expect(toMarkdown('A | B', ['# no heading', 'two\nlines'], [['a|b'], ['<i>']])).toBe(
    '# A \\| B\n\n\\# no heading\n\ntwo lines\n\n| a\\|b |\n| --- |\n| \\<i\\> |\n',
  )
})

test('the table has a row for each skill, with the requirement of every level and whether it is met', () => {
  const git = skill('git', code, { name: text('Git', '版本') })
  const sheet = assessmentSheetOf(
    role('builder', [requires(git, 'W E* .')]),
    [working, expert],
    'zh' as Locale,
  )
  const words = {
    skill: 'S',
    domain: 'D',
    rating: 'R',
    notYet: 'not yet',
    noAnswer: 'no answer',
    mandatory: 'mandatory',
    optional: 'optional',
    isMet: 'met',
    isNotMet: 'not met',
  }
  expect(assessmentTable(sheet, new Map([['git' as SkillId, 1]]), words)).toEqual([
    ['id', 'S', 'D', 'R', 'junior', 'senior', 'principal'],
    ['git', '版本', 'code', 'working', 'working, optional, met', 'expert, mandatory, not met', ''],
  ])
  expect(assessmentTable(sheet, new Map(), words)[1]?.[3]).toBe('no answer')
})
