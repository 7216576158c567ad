import { expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const skill = 'skills/selling.md'
const all = (end: string) =>
  Object.fromEntries(Object.entries(baseContent).map(([path, text]) => [path, text.replaceAll('\n', end)]))

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('files with %s line ends read the same', (_, end) => {
  expect(problemsOf(all(end))).toBe('')
  expect(contentOf(all(end))).toEqual(contentOf({}))
})

test('a lone CR ends a line everywhere: in the front matter, between sections, in positions', () => {
  const text = (baseContent[skill] ?? '')
    .replace('group: counter\n', 'group: counter\r')
    .replace('## working\n\n', '## working\r\r')
  expect(contentOf({ [skill]: text })).toEqual(contentOf({}))
  expect(problemsOf({ [skill]: text.replace('## working', '## wrking') })).toContain('selling.md:12:4\n')
  expect(problemsOf({ [skill]: text.replace('counter\r', 'counter\rrelated: [selling]\r') })).toContain(
    'selling.md:5:11\n',
  )
})

test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('%j does not end a line and is rejected', (sign) => {
  const text = (baseContent[skill] ?? '').replace('## working', `A.${sign}## working`)
  expect(problemsOf({ [skill]: text })).toContain('selling.md:12:3\n  U+')
})
