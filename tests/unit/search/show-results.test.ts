import { expect, test, vi } from 'vitest'
import { excerptOf } from '#lib/search/core/excerpt.ts'
import { foldFor } from '#lib/search/core/fold.ts'
import { markedPieces } from '#lib/search/core/marks.ts'
import { queryReader } from '#lib/search/core/query.ts'
import { resultGroups } from '#lib/search/core/result-groups.ts'
import type { NameResult } from '#lib/search/core/search.ts'
import { recentSearches, rememberSearch } from '#lib/search/ui/recent-searches.ts'

const fold = foldFor('de')
const sought = (query: string, ...alike: string[]) => ({
  words: queryReader(fold, [])(query).words,
  alike: new Set(alike),
})
const show = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('matches are marked in the spelling of the text, also as part of a compound', () => {
  expect(show(markedPieces('Modellüberwachung', sought('ueberwachung'), fold))).toBe('Modell[überwachung]')
  expect(show(markedPieces('模型监控', sought('监控'), fold))).toBe('模型[监控]')
  expect(show(markedPieces('先监控数据，再监控模型', sought('模型监控'), fold))).toBe(
    '先[监控]数据，再[监控模型]',
  )
  expect(show(markedPieces('Kubernetes', sought('kuberntes', 'kubernetes'), fold))).toBe('[Kubernetes]')
})

test('an excerpt shows the matches, and an ellipsis where it was cut', () => {
  const long = `${'vorher '.repeat(60)}der Rollback ${'nachher '.repeat(60)}`.trim()
  const excerpt = show(excerptOf(long, sought('rollback'), fold))
  expect(excerpt).toMatch(/^…vorher .*\[Rollback\] .*nachher…$/)
  expect(excerpt.length).toBeLessThan(200)
  expect(show(excerptOf('Ein Rollback.', sought('rollback'), fold))).toBe('Ein [Rollback].')
})

const name = (kind: 'skill' | 'role' | 'domain', score: number, forgiven = false): NameResult => ({
  kind,
  path: `/${kind}`,
  name: kind,
  pieces: [],
  score,
  forgiven,
})
const limits = { skills: 2, roles: 2, taxonomy: 2, stack: 2 }
const texts = (forgiven: boolean) => ({
  results: [{ path: '/text', trail: [], text: '', excerpt: [] }],
  total: 1,
  forgiven,
})
const kinds = (...found: Parameters<typeof resultGroups>) => resultGroups(...found).map(({ kind }) => kind)

test('the kind with the best result comes first, and no kind shows more than its share', () => {
  const names = [name('domain', 0.9), name('skill', 0.8), name('skill', 0.7), name('skill', 0.6)]
  const groups = resultGroups(names, undefined, limits)
  expect(groups.map(({ kind }) => kind)).toEqual(['taxonomy', 'skills'])
  expect(groups[1]).toHaveProperty('names.length', 2)
})

test('descriptions come last, but before names that are only similar to the query', () => {
  expect(kinds([name('skill', 0.9)], texts(false), limits)).toEqual(['skills', 'texts'])
  expect(kinds([name('skill', 0.4, true)], texts(false), limits)).toEqual(['texts', 'skills'])
  expect(kinds([name('skill', 0.4, true)], texts(true), limits)).toEqual(['skills', 'texts'])
})

test('without storage there are no recent searches, and nothing fails', () => {
  vi.stubGlobal('localStorage', undefined)
  rememberSearch('kafka')
  expect(recentSearches()).toEqual([])
})
