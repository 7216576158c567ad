import { expect, test } from 'vitest'
import type { RawCommit } from '#lib/content/git/parse-log.ts'
import { publishingTimes } from '#lib/content/git/publishing-times.ts'

const now = Date.parse('2026-06-01T00:00:00Z')
const at = (time: string): number => Date.parse(time) / 1000
const commitAt = (seconds: number): RawCommit => ({
  ...{ id: '', parents: [], seconds, message: '', isCutOff: false, files: [] },
})

/** The times of commits, oldest first. */
const timesOf = (...seconds: readonly number[]): string[] =>
  publishingTimes(seconds.map(commitAt).toReversed(), now)
    .map(({ time }) => time)
    .toReversed()

test('a commit was published at its commit time, in UTC', () => {
  expect(timesOf(at('2026-01-01T23:30:00-08:00'))).toEqual(['2026-01-02T07:30:00Z'])
  expect(publishingTimes([commitAt(at('2026-01-01T23:30:00-08:00'))], now)[0]?.date).toBe('2026-01-02')
})

test('no commit is earlier than its predecessor, whatever its commit time', () => {
  expect(
    timesOf(
      at('2026-02-01T10:00:00Z'),
      at('2026-01-01T00:00:00Z'),
      at('2026-02-01T10:00:00Z'),
      at('2026-03-01T00:00:00Z'),
    ),
  ).toEqual(['2026-02-01T10:00:00Z', '2026-02-01T10:00:01Z', '2026-02-01T10:00:02Z', '2026-03-01T00:00:00Z'])
})

test('a time in the future or before 1970 is ignored', () => {
  const known = at('2026-02-01T10:00:00Z')
  const unknown = [at('2099-01-01T00:00:00Z'), 0, -86_400, Number.NaN, 1e18]
  expect(timesOf(known, ...unknown, at('2026-03-01T00:00:00Z'))).toEqual([
    '2026-02-01T10:00:00Z',
    ...unknown.map((_, index) => `2026-02-01T10:00:0${index + 1}Z`),
    '2026-03-01T00:00:00Z',
  ])
  expect(timesOf(0, 0, known)).toEqual([
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '2026-02-01T10:00:00Z',
  ])
})

test('a clock that is some hours ahead is accepted', () => {
  expect(timesOf(at('2026-06-01T12:00:00Z'))).toEqual(['2026-06-01T12:00:00Z'])
})

test('later commits never change the time of earlier ones', () => {
  const all = [
    at('2026-02-01T10:00:00Z'),
    at('2099-01-01T00:00:00Z'),
    at('2025-01-01T00:00:00Z'),
    0,
    at('2026-05-01T00:00:00Z'),
  ]
  for (let count = 1; count < all.length; count++) {
    expect(timesOf(...all).slice(0, count)).toEqual(timesOf(...all.slice(0, count)))
  }
})
