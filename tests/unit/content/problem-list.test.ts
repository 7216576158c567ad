import { expect, test } from 'vitest'
import { describeCount } from '#lib/content/describe-problems.ts'
import { describeReading } from '#lib/content/describe-reading.ts'
import { error, type Problem, warning } from '#lib/content/problems/problem.ts'
import { capProblems, problemList } from '#lib/content/problems/problem-list.ts'
import { judgeProblems } from '#lib/content/read/judge-problems.ts'
import { baseContent, contentWith, readingOf } from '#tests/support/content-base.ts'

const at = (file: string, line: number) => ({ file, line, column: 1 })
const many = (count: number, file: string, make: typeof error | typeof warning): Problem[] =>
  Array.from({ length: count }, (_, index) => make(at(file, index + 1), `Problem ${index}.`, 'Fix it.'))
const listOf = (problems: readonly Problem[]) => capProblems(problemList(problems).reported())

test('a hundred problems of a file are listed, and the rest is counted by severity', () => {
  const list = listOf([...many(150, 'a.md', warning), ...many(90, 'a.md', error), ...many(2, 'b.md', error)])
  expect(list).toHaveLength(103)
  expect(list.filter(({ severity, file }) => severity === 'error' && file === 'a.md')).toHaveLength(90)
  expect(list[100]).toEqual({
    ...{ severity: 'warning', rule: 'content', file: 'a.md', line: 11, column: 1, rest: 140 },
    message: '… and 140 more warnings in this file.',
    hint: 'Fix the listed problems first; then the others are listed.',
  } satisfies Partial<Problem>)
  expect(list.slice(101).map(({ file }) => file)).toEqual(['b.md', 'b.md'])
})

test('errors are listed before warnings if not all can be listed', () => {
  const list = listOf([...many(120, 'a.md', warning), ...many(101, 'a.md', error)])
  expect(list.slice(0, 100).every(({ severity }) => severity === 'error')).toBe(true)
  expect(list.slice(100).map(({ message }) => message)).toEqual([
    '… and 1 more error in this file.',
    '… and 120 more warnings in this file.',
  ])
})

test('unlisted problems are counted by rule, so that a rule can be turned off completely', () => {
  const ofRule = (rule: 'filler' | 'near-copy', count: number) =>
    Array.from({ length: count }, (_, index) => warning(at('a.md', index + 1), `${index}`, 'Fix it.', rule))
  const reported = problemList([...ofRule('filler', 1500), ...ofRule('near-copy', 120)]).reported()
  const list = capProblems(reported)
  expect(list.slice(100).map(({ rule, rest }) => [rule, rest])).toEqual([
    ['filler', 1450],
    ['near-copy', 70],
  ])
  expect(list.at(-1)?.message).toBe('… and 70 more warnings of the rule near-copy in this file.')
  const judged = judgeProblems(reported, [], new Map([['filler', 'off']]), false)
  expect(capProblems(judged.problems).slice(100)).toMatchObject([{ rule: 'near-copy', rest: 20 }])
  expect(describeCount(list, 0)).toBe('0 errors, 1620 warnings: filler 1500, near-copy 120.')
})

test('two thousand problems are listed in total, and the rest is counted', () => {
  const files = Array.from({ length: 40 }, (_, index) =>
    many(90, `${10 + index}.md`, index < 5 ? error : warning),
  )
  const list = listOf(files.flat())
  expect(list).toHaveLength(2001)
  expect(list.filter(({ severity }) => severity === 'error')).toHaveLength(450)
  expect(list.at(-1)).toMatchObject({ message: '… and 1600 more warnings in 18 files.', rest: 1600 })
})

test('a short list is complete and in the order of files and lines', () => {
  const list = listOf([
    warning(at('b.md', 1), 'b', ''),
    error(at('a.md', 2), 'a2', ''),
    warning(at('a.md', 1), 'a1', ''),
  ])
  expect(list.map(({ message }) => message)).toEqual(['a1', 'a2', 'b'])
})

test('the check counts unlisted problems, also with --json', () => {
  const lines = Array.from({ length: 412 }, (_, index) => `  unknown-${index}: A A A\n`).join('')
  const reading = readingOf(
    contentWith({ 'roles/baker/role.yaml': `${baseContent['roles/baker/role.yaml']}${lines}` }),
  )
  expect(describeReading(reading, false)).toContain('… and 312 more errors in this file.')
  expect(describeReading(reading, false)).toMatch(/\n412 errors, 0 warnings\.$/)
  expect(JSON.parse(JSON.stringify(reading.problems)).at(-1)).toMatchObject({ rest: 312 })
})

test('all problems of a file with only errors are counted', () => {
  const text = '##x\n'.repeat(4_900)
  const { problems } = readingOf(
    contentWith({ 'skills/selling.md': `${baseContent['skills/selling.md']}${text}` }),
  )
  expect(problems.at(-1)?.rest).toBe(4_800)
})
