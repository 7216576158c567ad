import { expect, test } from 'vitest'
import { chooseCoding, findRange, isKnown } from '#lib/server/http/negotiation.ts'

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br;q=1.0', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['deflate, zstd', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('for a client that accepts %j the coding is %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  ['"a-br"', false],
  [undefined, false],
])('If-None-Match %j matches "a": %s', (header, known) => {
  expect(isKnown(header, '"a"')).toBe(known)
})

test.each([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=2-', { first: 2, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=5-500', { first: 5, last: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', 'all'],
  ['bytes=0-1,4-5', 'all'],
  ['bytes=-', 'all'],
  ['lines=0-1', 'all'],
  [undefined, 'all'],
])('for ten bytes, the range %j is %j', (header, range) => {
  expect(findRange(header, 10)).toEqual(range)
})
