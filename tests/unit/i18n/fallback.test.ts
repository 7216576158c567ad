import { expect, test } from 'vitest'
import { formatDate } from '#lib/i18n/format-date.ts'
import { commonFallback, fallbackLocales, messagesFor, shippedLocales } from '#lib/i18n/messages.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'

const [ar, de, fr] = ['ar', 'de', 'fr'] as Locale[]
const day = '2026-11-21' as IsoDate

test('missing messages fall back to the default locale, then to English, and each has its language', () => {
  if (!ar || !fr) throw new Error('The site of the test lacks a locale.')
  const brought = new Map([
    [fr, { site: { roles: 'Métiers' } }],
    [ar, { site: { skills: 'المهارات' } }],
  ])
  const languages = fallbackLocales(messagesFor(ar, fr, brought))
  expect(languages.get('site.skills')).toBeUndefined()
  expect(languages.get('site.roles')).toBe('fr')
  expect(languages.get('site.compare') ?? languages.get('home.metaTitle')).toBe('en')
})

test.each(shippedLocales)('nothing falls back in %s', (locale) => {
  expect(fallbackLocales(messagesFor(locale as Locale, 'en' as Locale, new Map())).size).toBe(0)
})

test('messages that all fall back to the same language have a common fallback', () => {
  if (!ar || !de) throw new Error('The site of the test lacks a locale.')
  const brought = new Map([[ar, { site: { skills: 'المهارات' } }]])
  const messages = messagesFor(ar, de, brought)
  expect(commonFallback(messages, 'calculator.tool.')).toBe('de')
  expect(commonFallback(messages, 'site.')).toBeUndefined()
  expect(commonFallback(messagesFor(de, de, brought), 'calculator.tool.')).toBeUndefined()
})

test('a date in a right-to-left language keeps its order in any sentence', () => {
  if (!ar || !de) throw new Error('The site of the test lacks a locale.')
  expect(formatDate(day, ar)).toMatch(/^\u2067[^\u2067\u2069]+\u2069$/)
  expect(formatDate(day, de)).toBe('21.11.2026')
})
