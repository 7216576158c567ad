import { expect, test } from 'vitest'
import type { Locale, ProficiencyId, RoleId } from '#lib/model/catalog/ids.ts'
import { inLocale, isTranslated, withOutdated } from '#lib/model/catalog/localized.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'
import { resolveMoves } from '#lib/model/path/moves.ts'
import { catalog, code, junior, role, senior, skill, text } from '#tests/support/small-catalog.ts'

const zh = 'zh' as Locale
const de = 'de' as Locale

test('a text is shown in the language asked for, else in the original, and says which', () => {
  const greeting = text('Hello', '你好')
  expect(inLocale(greeting, zh)).toEqual({ value: '你好', locale: 'zh' })
  expect(inLocale(greeting, de)).toEqual({ value: 'Hello', locale: 'en' })
  expect([isTranslated(greeting, zh), isTranslated(greeting, de)]).toEqual([true, false])
})

test('a translation that is older than its original says so, and a fallback does not', () => {
  const greeting = withOutdated(text('Hello', '你好'), (locale) => locale === 'zh' || locale === 'de')
  expect(inLocale(greeting, zh)).toEqual({ value: '你好', locale: 'zh', isOutdated: true })
  expect(inLocale(greeting, de)).toEqual({ value: 'Hello', locale: 'en' })
  expect(withOutdated(greeting, () => false)).toEqual(text('Hello', '你好'))
})

test('an empty translation is a translation', () => {
  expect(inLocale(text('Hello', ''), zh)).toEqual({ value: '', locale: 'zh' })
})

test('shades spread from the first to the last step of a scale of any length', () => {
  const shades = (length: number) =>
    Array.from({ length }, (_, index) => shadeOf({ step: index + 1, scaleLength: length }))
  expect(shades(1)).toEqual([4])
  expect(shades(2)).toEqual([1, 4])
  expect(shades(4)).toEqual([1, 2, 3, 4])
  expect(shades(5)).toEqual([1, 2, 3, 3, 4])
})

test('what a skill means stands by level first, then by proficiency', () => {
  const git = skill('git', code, {
    byLevel: new Map([[senior.id, text('rebases')]]),
    byProficiency: new Map([['working' as ProficiencyId, text('commits')]]),
  })
  expect(meaningsOf(catalog([git], []), git).map(({ at, text: found }) => [at.id, found.original])).toEqual([
    ['senior', 'rebases'],
    ['working', 'commits'],
  ])
})

test('a move knows the role and the level it leads to', () => {
  const lead = role('lead', [])
  const reason = text('more people')
  const builder = role('builder', [], { next: [{ role: 'lead' as RoleId, level: junior.id, reason }] })
  expect(resolveMoves(catalog([], [builder, lead]), builder)).toEqual([{ to: lead, level: junior, reason }])
})
