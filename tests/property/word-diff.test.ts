import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '#lib/community/proposals/word-diff.ts'

const text = fc
  .array(fc.constantFrom('dough', 'holds', 'tears', ' ', ', ', '\n', 'é', '面团', '👩‍🍳'))
  .map((words) => words.join(''))

test('the parts of a difference are both texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (before, after) => {
      const parts = diffWords(before, after, 'en')
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
      expect(parts.every((part) => part.text !== '')).toBe(true)
    }),
  )
})

test('only the words that change are marked', () => {
  expect(diffWords('Kneads by the timer.', 'Kneads by feel.', 'en')).toEqual([
    { kind: 'same', text: 'Kneads by ' },
    { kind: 'removed', text: 'the timer' },
    { kind: 'added', text: 'feel' },
    { kind: 'same', text: '.' },
  ])
  expect(diffWords('揉面团', '揉好面团', 'zh')).toContainEqual({ kind: 'added', text: '好' })
})

test('words that change in a row are one change', () => {
  expect(diffWords('It holds well.', 'It tears at once.', 'en')).toEqual([
    { kind: 'same', text: 'It ' },
    { kind: 'removed', text: 'holds well' },
    { kind: 'added', text: 'tears at once' },
    { kind: 'same', text: '.' },
  ])
})

test('texts of many thousand words are compared at once', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
  expect(diffWords(many('a'), many('b'), 'en').length).toBeLessThan(5)
})
