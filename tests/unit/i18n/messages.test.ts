import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { compareMessages } from '#lib/i18n/compare-messages.ts'
import { type Placeholder, readMessage } from '#lib/i18n/message-shape.ts'
import en from '#lib/i18n/messages/en.json'
import { compareScriptText } from '#lib/i18n/script-texts.ts'
import { shippedFaults } from '#lib/i18n/shipped-faults.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

test('the shipped languages match in keys, placeholders, tags and plurals', () => {
  expect(shippedFaults()).toEqual([])
})

const english =
  'At <b>{level}</b>, {count, plural, one {# role} other {# roles}} {way, select, up {up} other {on}}'

test.each([
  ['', 0, 'is empty'],
  ['{level', 0, 'cannot be read'],
  ['<b>{level}', 0, 'cannot be read'],
  ['x } y', 2, 'has a sign here that belongs to no placeholder and no tag'],
  ['x <i/> y', 2, 'has a sign here that belongs to no placeholder and no tag'],
  ['At {levle}', 3, 'has a placeholder that is not filled in: {levle}'],
  ['At <i>x</i>', 3, 'has a tag that is not filled in: <i>'],
  ['At {level, plural, other {#}}', 3, 'uses {level} as a plural, which it is not'],
  ['At {level, number}', 3, 'uses {level} as a number, which it is not'],
  ['{count, selectordinal, other {#}}', 0, 'uses {count} as a plural of ranks, which it is not'],
  ['{way, select, down {x} other {y}}', 0, 'uses {way} as a choice, which it is not'],
  ['{way}', 0, 'uses {way} as a text, which it is not'],
  ['<b>{level}</b>', 0, 'lacks {count}'],
  ['<b>l’{level}</b>, {count}', 0, 'lacks {way}'],
  ["<b>l'{level}'</b>", 0, 'lacks {level}'],
])('%j does not match its English text', (message, at, fault) => {
  expect(compareMessages(message, english, 'fr')).toContainEqual({
    at,
    message: fault,
    hint: expect.stringMatching(/\.$/),
  })
})

test.each([
  ['de', '{count, plural, one {#} few {#} other {#}}', 'has a case of {count} that de does not have: few'],
  ['pl', '{count, plural, one {#} other {#}}', 'lacks a case of {count} that pl has: few, many'],
  [
    'ar',
    '{count, plural, zero {#} one {#} two {#} few {#} other {#}}',
    'lacks a case of {count} that ar has: many',
  ],
  ['zh', '{count, plural, one {#} other {#}}', 'has a case of {count} that zh does not have: one'],
])('a plural of %s has the cases of the language: %s', (locale, message, fault) => {
  const model = '{count, plural, one {#} other {#}}'
  expect(compareMessages(message, model, locale).map((one) => one.message)).toEqual([fault])
})

test.each([
  ['es', '{count, plural, one {#} other {#}}'],
  ['fr', '{count, plural, =0 {none} other {#}}'],
  ['en', '{count, plural, =1 {one} other {#}}'],
  ['pl', '{count, plural, one {#} few {#} many {#} other {#}}'],
  ['de', '{count}'],
  ['ja', '{count, number} 件'],
])('in %s, %j is valid', (locale, message) => {
  expect(compareMessages(message, '{count, plural, one {# role} other {# roles}}', locale)).toEqual([])
})

test('a count that only selects the form of a word may be left out', () => {
  expect(compareMessages('必备', '{count, plural, other {mandatory}}', 'zh')).toEqual([])
})

test('a percentage keeps its number style', () => {
  const model = '{overlap, number, percent} overlap'
  expect(compareMessages('{overlap, number, percent} gleich', model, 'de')).toEqual([])
  expect(compareMessages('{overlap} gleich', model, 'de')).toHaveLength(1)
})

test.each([
  ['Met {met} of {total}', []],
  ["{met} d'un total de {total}", []],
  ['{met}', ['lacks {total}']],
  [
    '{met, number} of {total}',
    ['lacks {met}', 'is filled in by a script, which would show this character literally'],
  ],
  ['<b>{met}</b> of {total}', ['is filled in by a script, which would show this character literally']],
  ["{met} d''un {total}", ['is filled in by a script, which would show this character literally']],
  ['{met} of {total} {more}', ['has a placeholder that is not filled in: {more}']],
])('a text that a script fills in is plain: %j', (text, faults) => {
  expect(compareScriptText(text, '{met} of {total}').map(({ message }) => message)).toEqual(faults)
})

const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? value : texts(value)))

/** Values for the placeholders of a message. */
function valuesFor(message: string): Record<string, string | number | ((words: string) => string)> {
  const read = readMessage(message)
  const placeholders: readonly Placeholder[] = read.ok ? read.shape.placeholders : []
  return Object.fromEntries(
    placeholders.map(({ name, kind }) => [
      name,
      kind === 'tag' ? (words: string) => words : kind === 'amount' || kind === 'number' ? 3 : 'true',
    ]),
  )
}

function format(message: string, values: ReturnType<typeof valuesFor>, locale: string): string[] {
  const errors: string[] = []
  const t = createTranslator({
    locale: locale as Locale,
    messages: { message },
    onError: ({ message: text }) => errors.push(text),
  })
  t.markup('message', values)
  return errors
}

test('a message without a fault can be formatted with the values of its English text', () => {
  const part = fc.constantFrom(
    ...[
      '{',
      '}',
      '<b>',
      '</b>',
      '<',
      "'",
      '#',
      ',',
      ' plural, ',
      'other {',
      'one {',
      '=1 {',
      'count',
      'name',
      ' select, ',
      'x',
      ' ',
      '{count}',
      '{name}',
    ],
  )
  const changed = fc
    .tuple(fc.constantFrom(...texts(en)), fc.nat(), fc.nat({ max: 12 }), fc.array(part, { maxLength: 4 }))
    .map(([message, seed, length, parts]) => {
      const at = seed % (message.length + 1)
      return { message, written: message.slice(0, at) + parts.join('') + message.slice(at + length) }
    })
  fc.assert(
    fc.property(changed, ({ message, written }) => {
      if (compareMessages(written, message, 'de').length > 0) return
      expect(format(written, valuesFor(message), 'de'), written).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
