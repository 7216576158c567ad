import { expect, test } from 'vitest'
import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { fillText, type ScriptTexts } from '#lib/i18n/fill.ts'
import type { Translator } from '#lib/i18n/translator.ts'

// What is said here is checked by `npm run types`: a line below that compiles after all is an error there.
const isEmpty = process.argv.length < 0
const tag = () => ''

test('a call without its arguments does not compile', () => {
  const calls = [
    (t: Translator<'site'>) => t('roles'),
    (t: Translator<'site'>) => t('chooseLanguage', { language: 'Deutsch' }),
    // @ts-expect-error an argument is missing
    (t: Translator<'site'>) => t('chooseLanguage'),
    // @ts-expect-error an argument is missing
    (t: Translator<'site'>) => t('chooseLanguage', {}),
    // @ts-expect-error an argument has another name
    (t: Translator<'site'>) => t('chooseLanguage', { langauge: 'Deutsch' }),
    // @ts-expect-error one of two arguments is missing
    (t: Translator<'skills'>) => t('lead', { skills: 3 }),
    // @ts-expect-error no such message
    (t: Translator<'site'>) => t('rolls'),
    // @ts-expect-error the message is one of another namespace
    (t: Translator<'site'>) => t('title'),
  ]
  expect(calls).toHaveLength(8)
})

test('a call with an argument too many does not compile', () => {
  const calls = [
    // @ts-expect-error the message has no arguments
    (t: Translator<'site'>) => t('roles', { count: 3 }),
    // @ts-expect-error the message has one argument
    (t: Translator<'site'>) => t('chooseLanguage', { language: 'Deutsch', count: 3 }),
    // @ts-expect-error the message has no arguments
    (t: Translator<'site'>) => t.rich('roles', { b: tag }),
    // @ts-expect-error the message has no arguments
    (t: Translator<'site'>) => t.markup('roles', { b: tag }),
  ]
  expect(calls).toHaveLength(4)
})

test('an argument of the wrong kind does not compile', () => {
  const calls = [
    // @ts-expect-error a text is asked for
    (t: Translator<'site'>) => t('chooseLanguage', { language: 3 }),
    // @ts-expect-error a number is asked for
    (t: Translator<'skills'>) => t('domainCount', { count: '3' }),
    // @ts-expect-error a number is asked for
    (t: Translator<'skills'>) => t('domainCount', { count: undefined }),
    // @ts-expect-error a tag is asked for
    (t: Translator<'site'>) => t.rich('contentLicence', { licence: 'CC0', name: 'CC0' }),
    // @ts-expect-error a text is asked for
    (t: Translator<'site'>) => t.rich('contentLicence', { licence: tag, name: tag }),
    // @ts-expect-error a choice has other cases
    (t: Translator<'compare'>) => t.rich('proficiencyDiffers', { every: 'yes', levels: tag }),
    // @ts-expect-error markup is made of texts
    (t: Translator<'site'>) => t.markup('contentLicence', { licence: () => 3, name: 'CC0' }),
  ]
  expect(calls).toHaveLength(7)
})

test('a message with tags is no plain text', () => {
  const calls = [
    (t: Translator<'site'>) => t.rich('contentLicence', { licence: tag, name: 'CC0' }),
    // @ts-expect-error the message has a tag
    (t: Translator<'site'>) => t('contentLicence', { licence: tag, name: 'CC0' }),
    // @ts-expect-error the message has a tag
    (t: Translator<'site'>) => t('contentLicence', { name: 'CC0' }),
  ]
  expect(calls).toHaveLength(3)
})

test('one of several messages gets the arguments of all', () => {
  const calls = [
    (t: Translator<'site'>) => t(isEmpty ? 'roles' : 'chooseLanguage', { language: 'Deutsch' }),
    // @ts-expect-error one of the two has an argument
    (t: Translator<'site'>) => t(isEmpty ? 'roles' : 'chooseLanguage'),
    // @ts-expect-error one of the two has another argument
    (t: Translator<'site'>) => t(isEmpty ? 'printedFrom' : 'chooseLanguage', { language: 'Deutsch' }),
  ]
  expect(calls).toHaveLength(3)
})

test('the same holds without a namespace, and in a group of a namespace', () => {
  const calls = [
    (t: Translator) => t('fallback.shownIn', { language: 'Deutsch' }),
    // @ts-expect-error an argument is missing
    (t: Translator) => t('fallback.shownIn'),
    // @ts-expect-error an argument is of the wrong kind
    (t: Translator) => t('skills.domainCount', { count: '3' }),
    (t: Translator<'downloads.pdf'>) => t('name'),
    // @ts-expect-error the message has no arguments
    (t: Translator<'downloads.pdf'>) => t('name', { size: '3' }),
    // @ts-expect-error an argument is missing
    (t: Translator<'calculator.tool'>) => t('metOf', { met: '3' }),
    // @ts-expect-error a translator of one namespace is none of another
    (t: Translator<'site'>): Translator<'skills'> => t,
  ]
  expect(calls).toHaveLength(7)
})

test('the same holds where changes are put into words', () => {
  const calls = [
    ({ message }: ChangeFormatter<string>) => message('renamed', { before: 'a', after: 'b' }),
    // @ts-expect-error an argument is missing
    ({ message }: ChangeFormatter<string>) => message('renamed', { before: 'a' }),
    // @ts-expect-error the message has no arguments
    ({ message }: ChangeFormatter<string>) => message('came', { count: 3 }),
    // @ts-expect-error a tag is asked for
    ({ message }: ChangeFormatter<string>) => message('cellRemoved', { level: 'Senior' }),
    // @ts-expect-error the content of the tag is a number here
    ({ message }: ChangeFormatter<number>) => message('cellRemoved', { level: () => 'Senior' }),
  ]
  expect(calls).toHaveLength(5)
})

test('the same holds for the texts that scripts fill in', () => {
  type Words = ScriptTexts<'calculator.tool'>
  const calls = [
    (words: Words) => fillText(words.metOf, { met: 3, total: 4 }),
    // @ts-expect-error an argument is missing
    (words: Words) => fillText(words.metOf, { met: 3 }),
    // @ts-expect-error an argument is too many
    (words: Words) => fillText(words.metOf, { met: 3, total: 4, all: 5 }),
    (words: Words): string => words.none,
    // @ts-expect-error a text with placeholders is no text yet
    (words: Words): string => words.metOf,
    // @ts-expect-error an argument is missing
    ({ nothing }: ScriptTexts<'search.script'>) => fillText(nothing, {}),
  ]
  expect(calls).toHaveLength(6)
})
