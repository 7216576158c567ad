import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { stackAdditions } from '#lib/model/path/stack-additions.ts'

const stack = (original: readonly string[], zh?: readonly string[]): Localized<readonly string[]> => ({
  locale: 'en' as Locale,
  original,
  translations: zh ? { zh } : {},
})

test('a stack adds what the one below lacks, in its own order', () => {
  expect(stackAdditions(stack(['Ray', 'Git', 'Helm']), stack(['Git'])).original).toEqual(['Ray', 'Helm'])
})

test('above a level without a stack everything is added', () => {
  expect(stackAdditions(stack(['Git']), undefined).original).toEqual(['Git'])
})

test('a translation leaves out what the original leaves out, whatever its wording', () => {
  const added = stackAdditions(stack(['Git', 'Helm'], ['Git 基础', 'Helm']), stack(['Git'], ['Git']))
  expect(added.translations).toEqual({ zh: ['Helm'] })
})

test('a translation leaves out items with the same wording as below', () => {
  const added = stackAdditions(stack(['Git basics'], ['Git']), stack(['Git'], ['Git']))
  expect(added).toEqual(stack(['Git basics'], []))
})
