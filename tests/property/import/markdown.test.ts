import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorsOf } from '#lib/content/edit/changes.ts'
import { cleanText } from '#lib/import/grid/clean.ts'
import { toMarkdown } from '#lib/import/plan/to-markdown.ts'
import { plainText } from '#lib/markdown/plain-text.ts'
import { baseContent, contentWith } from '#tests/support/content-base.ts'

const signs = fc.constantFrom(
  ...[
    '# ',
    '## senior',
    '<b>',
    '<!--',
    '-->',
    '{ < |',
    '*',
    '_',
    '`',
    '```',
    '[x](y)',
    '![',
    ']: /a',
    '[^1]',
  ],
  ...[
    '- ',
    '+ ',
    '1. ',
    '• ',
    '===',
    '---',
    '&amp;',
    '&lt;',
    '\\',
    '|',
    '~~',
    ':::',
    '$$',
    '> ',
    'https://a.b',
    'C#',
    'x',
  ],
)
const line = fc.array(fc.oneof(signs, fc.string({ maxLength: 6, unit: 'grapheme' })), {
  minLength: 1,
  maxLength: 4,
})
const text = fc
  .array(
    line.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => cleanText(`A ${lines.join('\n')}`))

test('any text of a cell is a valid section that shows its words', () => {
  fc.assert(
    fc.property(text, (written) => {
      const markdown = toMarkdown(written)
      const file = (baseContent['skills/selling.md'] ?? '').replace(/Names every.*/, () => markdown)
      expect(errorsOf(contentWith({ 'skills/selling.md': file }), '')).toEqual([])
      const letters = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(plainText(markdown))).toBe(letters(written))
    }),
    { numRuns: 200 },
  )
})
