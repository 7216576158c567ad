import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mistakesIn } from '#lib/search/core/distance.ts'
import { nameSearch } from '#lib/search/core/find-names.ts'
import { foldFor } from '#lib/search/core/fold.ts'
import { wordsOf } from '#lib/search/core/words.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüßéñ']
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 })
  .map((signs) => signs.join(''))
const han = fc.array(fc.constantFrom(...'模型监控认证数据索引测试'), { minLength: 2, maxLength: 6 })
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  han.map((signs) => signs.join('')),
)
const locale = fc.constantFrom('en', 'zh', 'de', 'es')

function isFound(names: readonly string[], wanted: string, query: string, language: string): boolean {
  const search = nameSearch(
    names.map((text) => ({ item: text, names: [{ text, weight: 1 }], weight: 1 })),
    foldFor(language),
  )
  return search(query).some(({ item }) => item === wanted)
}

test('a name is always found by itself, among any others and in upper case', () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 5 }), locale, (wanted, others, language) => {
      expect(isFound([...others, wanted], wanted, wanted, language)).toBe(true)
      expect(isFound([...others, wanted], wanted, wanted.toUpperCase(), language)).toBe(true)
    }),
  )
})

test('a name is always found by any of its words and by any of their prefixes', () => {
  fc.assert(
    fc.property(
      name,
      fc.array(name, { maxLength: 5 }),
      locale,
      fc.nat(),
      (wanted, others, language, seed) => {
        for (const part of wanted.split(' ')) {
          expect(isFound([...others, wanted], wanted, part, language)).toBe(true)
          const beginning = [...part].slice(0, 1 + (seed % part.length)).join('')
          expect(isFound([...others, wanted], wanted, beginning, language)).toBe(true)
        }
      },
    ),
  )
})

test('a Chinese name is always found by any part of it', () => {
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (signs, from, length) => {
      const start = from % signs.length
      const part = signs.slice(start, start + 1 + (length % signs.length)).join('')
      expect(isFound([signs.join('')], signs.join(''), part, 'zh')).toBe(true)
    }),
  )
})

test('a Chinese name is always found by its words in any order, with and without spaces', () => {
  const words = fc.uniqueArray(fc.constantFrom('模型', '监控', '认证', '数据', '索引', '测试'), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom('', ' '), (inName, turn, between) => {
      const turned = [...inName.slice(turn % inName.length), ...inName.slice(0, turn % inName.length)]
      const wanted = inName.join('')
      expect(isFound([wanted], wanted, turned.join(between), 'zh')).toBe(true)
      expect(isFound([wanted], wanted, turned.toReversed().join(between), 'zh')).toBe(true)
    }),
  )
})

const mistake = fc.record({ at: fc.nat(), kind: fc.constantFrom('left out', 'doubled', 'swapped', 'wrong') })

test('a word of five letters or more is always found with one typing mistake', () => {
  const plain = fc
    .array(fc.constantFrom(...'bcdfghklmnprstvwxz'), { minLength: 5, maxLength: 14 })
    .map((signs) => signs.join(''))
  fc.assert(
    fc.property(plain, mistake, locale, (wanted, { at, kind }, language) => {
      const index = at % (wanted.length - 1)
      const [before, sign, next, after] = [
        wanted.slice(0, index),
        wanted.charAt(index),
        wanted.charAt(index + 1),
        wanted.slice(index + 2),
      ]
      const written = {
        'left out': before + next + after,
        doubled: before + sign + sign + next + after,
        swapped: before + next + sign + after,
        wrong: `${before}j${next}${after}`,
      }[kind]
      expect(isFound([wanted], wanted, written, language)).toBe(true)
    }),
  )
})

test('the prefix of a word has no mistakes, and the distance never exceeds the bound by more than one', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), fc.boolean(), (query, text, most, anywhere) => {
      expect(mistakesIn(query, query + text, most, anywhere)).toBe(0)
      expect(mistakesIn(query, text + query, most, true)).toBe(0)
      expect(mistakesIn(query, text, most, anywhere)).toBeLessThanOrEqual(most + 1)
    }),
  )
})

test('a folded text has the origin of each unit, and the correct positions of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), locale, (text, language) => {
      const folded = foldFor(language)(text)
      expect(folded.origins).toHaveLength(folded.text.length + 1)
      expect(folded.origins).toEqual(folded.origins.toSorted((a, b) => a - b))
      for (const { text: found, start } of wordsOf(folded.text)) {
        expect(folded.text.slice(start, start + found.length)).toBe(found)
      }
    }),
  )
})
