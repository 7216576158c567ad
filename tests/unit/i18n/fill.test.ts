import { expect, test } from 'vitest'
import { fillParts, fillText } from '#lib/i18n/fill.ts'

test('every placeholder gets its value, wherever and however often it stands', () => {
  expect(fillText('{met} of {total}', { met: 0, total: 12 })).toBe('0 of 12')
  expect(fillText('{a}{b}{a}', { a: 'x', b: '' })).toBe('xx')
  expect(fillText('none', {})).toBe('none')
})

test('a value is not read again', () => {
  expect(fillText('“{query}” {count}', { query: '{count} $& $1', count: 2 })).toBe('“{count} $& $1” 2')
})

test('a placeholder without a value stays as it is', () => {
  expect(fillText('{met} of {constructor}', { met: 1 })).toBe('1 of {constructor}')
})

test('what is filled in need not be a text', () => {
  const element = { type: 'b' }
  expect(fillParts('at {level}!', { level: element })).toEqual(['at ', element, '!'])
})
