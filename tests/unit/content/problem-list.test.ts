import { expect, test } from 'vitest'
import { describeReading } from '#lib/content/describe-reading.ts'
import { error, type Problem, warning } from '#lib/content/problem.ts'
import { problemList } from '#lib/content/problem-list.ts'
import { baseContent, contentWith, readingOf } from '#tests/support/content-base.ts'

const at = (file: string, line: number) => ({ file, line, column: 1 })
const many = (count: number, file: string, make: typeof error): Problem[] =>
  Array.from({ length: count }, (_, index) => make(at(file, index + 1), `Problem ${index}.`, 'Fix it.'))
const listOf = (problems: readonly Problem[]) => problemList(problems).list()

test('a hundred problems of a file are listed, and the rest of each severity is counted behind them', () => {
  const list = listOf([...many(150, 'a.md', warning), ...many(90, 'a.md', error), ...many(2, 'b.md', error)])
  expect(list).toHaveLength(103)
  expect(list.filter(({ severity, file }) => severity === 'error' && file === 'a.md')).toHaveLength(90)
  expect(list[100]).toEqual({
    ...{ severity: 'warning', file: 'a.md', line: 11, column: 1, rest: 140 },
    message: '… and 140 more warnings in this file.',
    mend: 'Fix what is listed first; the rest is listed when it is gone.',
  })
  expect(list.slice(101).map(({ file }) => file)).toEqual(['b.md', 'b.md'])
})

test('errors come before warnings when not all can be listed', () => {
  const list = listOf([...many(120, 'a.md', warning), ...many(101, 'a.md', error)])
  expect(list.slice(0, 100).every(({ severity }) => severity === 'error')).toBe(true)
  expect(list.slice(100).map(({ message }) => message)).toEqual([
    '… and 1 more error in this file.',
    '… and 120 more warnings in this file.',
  ])
})

test('two thousand problems are listed of all files, and the rest is counted', () => {
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

test('the check counts what it does not list, for programs too', () => {
  const lines = Array.from({ length: 412 }, (_, index) => `  unknown-${index}: A A A\n`).join('')
  const reading = readingOf(
    contentWith({ 'roles/baker/role.yaml': `${baseContent['roles/baker/role.yaml']}${lines}` }),
  )
  expect(describeReading(reading, false)).toContain('… and 312 more errors in this file.')
  expect(describeReading(reading, false)).toMatch(/\n412 errors, 0 warnings\.$/)
  expect(JSON.parse(JSON.stringify(reading.problems)).at(-1)).toMatchObject({ rest: 312 })
})

test('a file of nothing but mistakes is counted to its end', () => {
  const text = '##x\n'.repeat(20_000)
  const { problems } = readingOf(
    contentWith({ 'skills/selling.md': `${baseContent['skills/selling.md']}${text}` }),
  )
  expect(problems.at(-1)?.rest).toBe(19_900)
})
