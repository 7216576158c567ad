import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostOften, postingsOf, termOf, writeLine } from '#lib/search/core/postings.ts'
import { partsOfCompounds } from '#lib/search/index/compounds.ts'
import { termLines } from '#lib/search/index/term-lines.ts'

const record = (text: string, ...trail: string[]) => ({ path: '/', trail, text })

test('a line is read back as written', () => {
  const posting = fc.record({ text: fc.nat({ max: 40_000 }), times: fc.nat({ max: mostOften }) })
  fc.assert(
    fc.property(fc.uniqueArray(posting, { minLength: 1, selector: ({ text }) => text }), (postings) => {
      const sorted = postings.toSorted((a, b) => a.text - b.text)
      const line = writeLine('term', sorted)
      expect(termOf(line)).toBe('term')
      expect(postingsOf(line)).toEqual(sorted)
    }),
  )
})

test('lines are sorted, so that the file of a term is known', () => {
  const { lines } = termLines([record('zebra Ärger apple', 'Äpfel'), record('模型 apple')], 'en')
  const terms = lines.map(termOf)
  expect(terms).toEqual(terms.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(terms).toContain('apple')
})

test('a word of most texts is left out and listed as common', () => {
  const texts = Array.from({ length: 60 }, (_, index) => record(`the word${index}`))
  const { lines, common } = termLines(texts, 'en')
  expect(common).toEqual(['the'])
  expect(lines.map(termOf)).not.toContain('the')
})

test('the last part of a German compound is a term, also after a linking s', () => {
  const words = new Set(['modelluberwachung', 'modell', 'sicherheitsscan', 'sicherheit', 'nebel'])
  const parts = partsOfCompounds(words, 'de')
  expect(parts.get('modelluberwachung')).toEqual(['uberwachung'])
  expect(parts.get('sicherheitsscan')).toContain('scan')
  expect(parts.has('nebel')).toBe(false)
  expect(partsOfCompounds(words, 'en').size).toBe(0)
})
