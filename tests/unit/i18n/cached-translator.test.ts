import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { cachedFormatter, cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

const [en, de] = ['en', 'de'] as readonly string[] as readonly [Locale, Locale]
const messagesOf = (locale: Locale) => messagesFor(locale, en, new Map())
const messages = messagesOf(en)

test('there is one translator for each namespace of the messages of a revision', () => {
  const translator = cachedTranslator(messages, en, 'matrix')
  expect(cachedTranslator(messages, en, 'matrix')).toBe(translator)
  expect(cachedTranslator(messagesOf(en), en, 'matrix')).not.toBe(translator)
  expect(cachedTranslator(messages, en, 'cell')).not.toBe(translator)
})

test('cached texts are those of a fresh translator, whatever was formatted before', () => {
  const cached = {
    en: cachedTranslator(messages, en, 'matrix'),
    de: cachedTranslator(messagesOf(de), de, 'matrix'),
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.constantFrom('en', 'de'), (count, locale) => {
      const fresh = createTranslator({
        locale: locale as Locale,
        messages: messagesOf(locale as Locale),
        namespace: 'matrix',
      })
      expect(cached[locale]('skillCount', { count })).toBe(fresh('skillCount', { count }))
    }),
    { numRuns: 40 },
  )
})

test('a number and its digits are different arguments', () => {
  const t = cachedTranslator(messages, en, 'matrix')
  const texts = [
    t('skillCount', { count: 1000 }),
    Reflect.apply(t, undefined, ['skillCount', { count: '1000' }]),
  ]
  expect(texts[0]).toContain('1,000')
  expect(new Set([...texts, t('skillCount', { count: 1000 })]).size).toBe(new Set(texts).size)
})

test('texts with tags are made of the tags of each call', () => {
  const t = cachedTranslator(messages, en, 'glance')
  const row = (name: string) => t.markup('row', { skill: () => name, hidden: (words) => words })
  expect(row('MLflow')).toContain('MLflow')
  expect(row('Docker')).toContain('Docker')
})

test('dates are formatted in UTC', () => {
  const late = new Date('2026-01-31T23:30:00Z')
  expect(cachedFormatter(en).dateTime(late, { dateStyle: 'long' })).toBe('January 31, 2026')
})
