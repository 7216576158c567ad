import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { argumentTypes } from '#lib/i18n/argument-types.ts'
import english from '#lib/i18n/messages/en.json'
import { type MessageTree, shippedLocales, shippedMessages } from '#lib/i18n/messages.ts'
import { shippedFaults } from '#lib/i18n/shipped-faults.ts'

/** The English messages and those of a language, with one text replaced, added or, without a text, removed. */
function withText(locale: string, path: string, text: string | undefined) {
  return { en: english, [locale]: replaced(shippedMessages[locale] ?? {}, path.split('.'), text) }
}

function replaced(tree: MessageTree, path: readonly string[], text: string | undefined): MessageTree {
  const [key = '', ...deeper] = path
  const { [key]: old, ...others } = tree
  if (deeper.length > 0)
    return { ...others, [key]: replaced(typeof old === 'object' ? old : {}, deeper, text) }
  return text === undefined ? others : { ...others, [key]: text }
}

const others = shippedLocales.filter((locale) => locale !== 'en')

test.each(others)('a key that %s lacks is a fault', (locale) => {
  expect(shippedFaults(withText(locale, 'site.roles', undefined))).toEqual([
    `lib/i18n/messages/${locale}.json: site.roles is missing`,
  ])
})

test.each(['calculator.tool.metOf', 'downloads.pdf.name'])('%s in a group is missed as well', (key) => {
  expect(shippedFaults(withText('de', key, undefined))).toEqual([
    `lib/i18n/messages/de.json: ${key} is missing`,
  ])
})

test.each(others)('a key that only %s has is a fault', (locale) => {
  expect(shippedFaults(withText(locale, 'site.roels', 'x'))).toEqual([
    `lib/i18n/messages/${locale}.json: site.roels has no English text`,
  ])
})

test('a key that English lacks is a fault of all others', () => {
  expect(shippedFaults({ ...shippedMessages, ...withText('en', 'site.roles', undefined) })).toEqual(
    others.map((locale) => `lib/i18n/messages/${locale}.json: site.roles has no English text`),
  )
})

test('a text where English has a group, and a group where it has a text, are faults', () => {
  expect(shippedFaults(withText('de', 'downloads.pdf', 'PDF'))).toEqual(
    [
      'downloads.pdf.name is missing',
      'downloads.pdf.use is missing',
      'downloads.pdf has no English text',
    ].map((fault) => `lib/i18n/messages/de.json: ${fault}`),
  )
})

test.each([
  ['site.chooseLanguage', 'x', 'lacks {language}'],
  ['site.chooseLanguage', '{language} {extra}', 'has a placeholder that is not filled in: {extra}'],
  ['site.chooseLanguage', '{language, number}', 'uses {language} as a number, which it is not'],
  ['site.contentLicence', '{name}', 'lacks <licence>'],
  ['site.contentLicence', '<licence>{name}</licence><b>x</b>', 'has a tag that is not filled in: <b>'],
  ['site.contentLicence', '<licence>x</licence>', 'lacks {name}'],
  ['skills.domainCount', 'x', 'lacks {count}'],
  [
    'compare.proficiencyDiffers',
    '{every, select, yes {x} other {<levels></levels>}}',
    'uses {every} as a choice',
  ],
  ['calculator.tool.metOf', '{met}', 'lacks {total}'],
  ['calculator.tool.metOf', '{met} {total} {all}', 'has a placeholder that is not filled in: {all}'],
  ['search.script.count', '{count, plural, other {#}}', 'is filled in by a script'],
])('%s with the text %j is a fault', (key, text, fault) => {
  const faults = shippedFaults(withText('de', key, text))
  expect(faults.some((one) => one.startsWith(`lib/i18n/messages/de.json: ${key} ${fault}`))).toBe(true)
})

test('an argument that only English has is a fault of all others', () => {
  const faults = shippedFaults({ ...shippedMessages, ...withText('en', 'site.roles', 'Roles of {team}') })
  expect(faults).toEqual(
    others.map(
      (locale) =>
        `lib/i18n/messages/${locale}.json: site.roles lacks {team} → Write {team} where it belongs.`,
    ),
  )
})

test('the types of the arguments are those of the English messages', () => {
  const written = readFileSync('lib/i18n/message-arguments.ts', 'utf8').replaceAll('\r\n', '\n')
  expect(written).toBe(argumentTypes(english))
})

test('each use of a value has a type, and one value that suits all of its uses', () => {
  const types = argumentTypes({
    a: {
      plain: 'x',
      all: '{text} {size, number} {count, plural, other {#}} {place, selectordinal, other {#}} {day, date} {at, time}',
      choice: '{way, select, up {x} other {<b>{name}</b>}}',
      repeated: '{count, plural, other {x}} of {count}',
    },
  })
  expect(types.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    "  readonly 'a.all': { readonly text: string; readonly size: number; readonly count: number; readonly place: number; readonly day: Date; readonly at: Date }",
    "  readonly 'a.choice': { readonly way: 'up' | 'other'; readonly b: Tag; readonly name: string }",
    "  readonly 'a.repeated': { readonly count: number }",
  ])
})
