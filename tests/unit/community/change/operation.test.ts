import { describe, expect, test } from 'vitest'
import { changeClass } from '#lib/community/change/change-class.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { operationsSchema } from '#lib/community/change/operations.ts'
import { subjectsOf, targetsOf } from '#lib/community/change/targets.ts'

const summary = {
  op: 'setText',
  part: 'skillSummary',
  skill: 'docker',
  before: 'Old.',
  after: 'New.',
} as const
const cellOf = (role: string, skill: string) =>
  ({
    op: 'setCell',
    role,
    skill,
    level: 'senior',
    before: null,
    after: { proficiency: 'working', mandatory: true },
  }) as const
const parse = (...operations: readonly object[]) => operationsSchema.safeParse(operations)
const messages = (...operations: readonly object[]) =>
  parse(...operations).error?.issues.map(({ message }) => message) ?? []

describe('operations', () => {
  test('texts come out with LF line ends, composed and without blank ends', () => {
    const after = '\r\n\u00a0\r\n  First.\r\n\r\n- e\u0301 \r\n\r\n'
    const text = {
      op: 'setText',
      part: 'skillDescription',
      skill: 'docker',
      at: 'senior',
      before: null,
      after,
    }
    expect(parse(text).data).toEqual([{ ...text, after: '  First.\n\n- é' }])
  })

  test('a text of one line stays on one line', () => {
    expect(parse({ ...summary, after: ' One\r\n line. ' }).data).toEqual([{ ...summary, after: 'One line.' }])
  })

  test.each([
    ['an unknown key', { ...summary, role: 'expert' }],
    ['an id that is a path', { ...summary, skill: '../../.github/workflows/x' }],
    ['an id of 252 letters', { ...summary, skill: 'a'.repeat(252) }],
    ['a locale that is a path', { ...summary, locale: '../de' }],
    ['a missing before', { op: 'setText', part: 'skillSummary', skill: 'docker', after: 'New.' }],
    ['a change of direction', { ...summary, after: 'a\u202Eb' }],
    ['a control character', { ...summary, after: 'a\u0000b' }],
    ['a text that shows nothing', { ...summary, after: '\u200B\u2060' }],
    ['a name of the original', { ...summary, part: 'skillName' }],
    [
      'a link without a web address',
      {
        ...summary,
        op: 'setField',
        part: 'links',
        before: null,
        after: [{ title: 'x', url: 'javascript:x' }],
      },
    ],
  ])('%s is rejected', (_, operation) => {
    expect(parse(operation).success).toBe(false)
  })

  test('a grid of one skill across roles is one change, and so is one of a role across skills', () => {
    expect(messages(cellOf('baker', 'docker'), cellOf('cook', 'docker'))).toEqual([])
    expect(messages(cellOf('baker', 'docker'), cellOf('baker', 'git'))).toEqual([])
  })

  test('two skills, a repeated target, none and 41 operations are rejected', () => {
    expect(messages(summary, { ...summary, skill: 'git' })[0]).toMatch(/several skills or roles/)
    expect(messages(cellOf('baker', 'docker'), cellOf('cook', 'git'))[0]).toMatch(/several skills or roles/)
    expect(messages(summary, { ...summary, after: 'Other.' })).toEqual([
      'changes the same part twice → Keep one.',
    ])
    expect(messages()[0]).toMatch(/no operation/)
    const many = Array.from({ length: 41 }, (_, index) => cellOf(`role-${index}`, 'docker'))
    expect(messages(...many)[0]).toMatch(/more than 40/)
  })
})

test('a cell is a target on the page of the role and on that of the skill', () => {
  expect(targetsOf(cellOf('baker', 'docker'))).toEqual([
    { kind: 'role', id: 'baker', part: 'cell.docker.senior' },
    { kind: 'skill', id: 'docker', part: 'cell.baker.senior' },
  ])
  expect(subjectsOf([cellOf('baker', 'docker'), cellOf('cook', 'docker')])).toEqual([
    { kind: 'skill', id: 'docker' },
  ])
})

test('a translation has a target of its own', () => {
  expect(targetsOf({ ...summary, locale: 'de' })).toEqual([
    { kind: 'skill', id: 'docker', part: 'summary', locale: 'de' },
  ])
})

test('the class of a change is the highest of its operations', () => {
  const rename: Operation = {
    op: 'rename',
    kind: 'skill',
    id: 'docker',
    to: 'docker',
    before: 'Docker',
    after: 'Containers',
  }
  expect(changeClass([summary])).toBe('wording')
  expect(changeClass([summary, cellOf('baker', 'docker')])).toBe('requirement')
  expect(changeClass([cellOf('baker', 'docker'), rename])).toBe('structure')
})
