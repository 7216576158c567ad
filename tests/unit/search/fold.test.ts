import { expect, test } from 'vitest'
import { foldFor } from '#lib/search/core/fold.ts'

const fold = (text: string, locale = 'en') => foldFor(locale)(text).text

test('case, accents and full-width forms make no difference', () => {
  expect(fold('Programación')).toBe('programacion')
  expect(fold('ＭＬＯｐｓ')).toBe('mlops')
  expect(fold('ÉCOLE')).toBe(fold('école'))
  expect(fold('e\u0301')).toBe(fold('é'))
  expect(fold('Łódź Øre İ')).toBe('lodz ore i')
})

test('German umlauts are found in either spelling', () => {
  for (const written of ['Überwachung', 'Ueberwachung', 'uberwachung', 'U\u0308berwachung']) {
    expect(fold(written, 'de')).toBe('uberwachung')
  }
  expect(fold('Größe', 'de')).toBe(fold('groesse', 'de'))
  expect(fold('Neue Queue', 'en')).toBe('neue queue')
})

test('Arabic is found without its vowel marks and with any form of alef', () => {
  expect(fold('مُهَنْدِس')).toBe('مهندس')
  expect(fold('أمن إدارة')).toBe('امن اداره')
})

test('every unit of a folded text has its offset in the original', () => {
  const { text, origins } = foldFor('de')('Größe Maß')
  expect(text).toBe('grosse mass')
  expect(origins).toHaveLength(text.length + 1)
  expect('Größe Maß'.slice(origins[text.indexOf('mass')], origins[text.length])).toBe('Maß')
})
