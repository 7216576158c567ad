import { expect, test } from 'vitest'
import { provenanceLines } from '#lib/export/context/provenance-lines.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import german from '#lib/i18n/messages/de.json'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { latestDate, provenanceOf, roleDate } from '#lib/site/metadata/provenance.ts'
import { catalog, code, requires, role, skill } from '#tests/support/small-catalog.ts'

const day = (date: string) => ({ updated: date as IsoDate })

test('the date is the latest known one, or none', () => {
  expect(latestDate([day('2026-01-02'), {}, day('2026-03-01'), day('2025-12-31')])).toBe('2026-03-01')
  expect(latestDate([{}, {}])).toBeUndefined()
})

test('a role is as new as the newest of its skills', () => {
  const git = skill('git', code, day('2026-05-01'))
  expect(roleDate(role('builder', [requires(git, 'W . .')], day('2026-01-01')))).toBe('2026-05-01')
})

test('an export has the site, the licence and the page it comes from', () => {
  const { site } = catalog([], [])
  const found = provenanceOf({ site, locale: 'zh' as Locale, path: '/roles/builder', date: undefined })
  expect(found).toEqual({
    site: 'Test',
    licence: { name: 'CC0', url: 'https://test.example/licence' },
    address: 'https://test.example/zh/roles/builder',
  })
})

test('source, date and licence are in the language of the file', () => {
  const t = cachedTranslator(german, 'de' as Locale, 'provenance')
  const found = {
    site: 'Test',
    licence: { name: 'CC0', url: 'https://test.example/licence' },
    address: 'https://test.example/de/roles/builder',
  }
  expect(provenanceLines({ ...found, date: '2026-05-01' as IsoDate }, 'de' as Locale, t)).toEqual([
    'Quelle: Test, https://test.example/de/roles/builder',
    'Stand: 1.5.2026',
    'Lizenz: CC0, https://test.example/licence',
  ])
  expect(provenanceLines(found, 'de' as Locale, t)).toHaveLength(2)
})
