import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { NamesFile, SearchWords } from '#lib/search/core/index-format.ts'
import { createSearch } from '#lib/search/core/search.ts'
import { indexFiles } from '#lib/search/index/index-files.ts'
import {
  catalog,
  code,
  data,
  junior,
  requires,
  role,
  senior,
  skill,
  text,
  working,
} from '#tests/support/small-catalog.ts'

const zh = 'zh' as Locale
const list = (...original: readonly string[]) => ({ locale: 'en' as Locale, original, translations: {} })
const kafka = skill('kafka', data, {
  name: text('Event Streams', '事件流'),
  summary: text('Moves **records** between services.', '在服务之间传送记录。'),
  byLevel: new Map([[senior.id, text('Plans partitions and a rollback of `offsets`.')]]),
  byProficiency: new Map([[working.id, text('Reads a topic.', '读取主题。')]]),
  aliases: ['log-broker'],
})
const review = skill('review', code, { keywords: list('pair programming') })
const requirement = requires(kafka, 'W E* E*')
const [first, ...rest] = requirement.cells
const ownCell = { ...first, description: { from: 'role', text: text('Watches consumer lag.') } } as const
const content = catalog(
  [kafka, review],
  [
    role('engineer', [{ ...requirement, cells: [ownCell, ...rest] }], {
      name: text('Data Engineer', '数据工程师'),
      levels: [
        { level: junior, stack: list('Airflow', 'dbt') },
        { level: senior, stack: list('Airflow'), focus: text('Owns the warehouse.') },
      ],
    }),
  ],
)

const words = {} as SearchWords

function searchIn(locale: Locale) {
  const files = indexFiles(content, locale, words)
  const read = async (name: string) => JSON.parse(files.find((file) => file.name === name)?.text ?? '')
  const names: NamesFile = JSON.parse(files[0]?.text ?? '')
  return createSearch(names, { terms: read, texts: read, variants: read })
}
const limit = { results: 10, perSubject: 10 }
const pathsOf = async (query: string, locale = content.site.defaultLocale) =>
  (await searchIn(locale).texts(query, limit)).results.map(({ path }) => path)

test('a description is found at its address: the cell of a role, the level of a skill, the levels of a role', async () => {
  expect(await pathsOf('consumer lag')).toEqual(['/roles/engineer/matrix#kafka--junior'])
  expect(await pathsOf('rollback')).toEqual(['/skills/kafka#meaning--senior'])
  expect(await pathsOf('topic')).toEqual(['/skills/kafka#meaning--working'])
  expect(await pathsOf('warehouse')).toEqual(['/roles/engineer#levels'])
})

test('a description is found by its skill and its level together', async () => {
  expect((await pathsOf('event streams senior'))[0]).toBe('/skills/kafka#meaning--senior')
})

test('text that is not translated is found as well, with its language', async () => {
  const [found] = (await searchIn(zh).texts('rollback', limit)).results
  expect(found).toMatchObject({ trail: ['事件流', 'senior'], language: 'en' })
  const [translated] = (await searchIn(zh).texts('传送', limit)).results
  expect(translated).not.toHaveProperty('language')
})

test('Chinese text is found by any part of it, and by its words in any order with and without spaces', async () => {
  for (const query of ['传送记录', '记录传送', '服务记录', '服务 记录', '怎样在服务之间传送记录']) {
    expect(await pathsOf(query, zh), query).toEqual(['/skills/kafka'])
  }
})

test('separate characters of a Chinese word do not match the word', async () => {
  expect(await pathsOf('务录', zh)).toEqual([])
  expect(await pathsOf('送服', zh)).toEqual([])
})

test('a long question finds texts with most of it, and counts them', async () => {
  const found = await searchIn(zh).texts('如何快速传送记录', limit)
  expect(found.results.map(({ path }) => path)).toEqual(['/skills/kafka'])
  expect(found.total).toBe(1)
  expect(await pathsOf('how do I plan partitions and xyzzy')).toEqual(['/skills/kafka#meaning--senior'])
})

test('matches are marked in the text, which is plain text', async () => {
  const [found] = (await searchIn(content.site.defaultLocale).texts('records', limit)).results
  expect(found?.excerpt).toEqual([
    { text: 'Moves ', marked: false },
    { text: 'records', marked: true },
    { text: ' between services.', marked: false },
  ])
})

test('a word with another ending or a mistake is found, and a mistake is reported', async () => {
  const search = searchIn(content.site.defaultLocale)
  expect((await search.texts('rollbacks', limit)).results).toHaveLength(1)
  const mistaken = await search.texts('rolback', limit)
  expect(mistaken.results).toHaveLength(1)
  expect(mistaken.forgiven).toBe(true)
  expect((await search.texts('rollback', limit)).forgiven).toBe(false)
})

test('a name is found in the other language, by a keyword and by a former id', () => {
  const namesOf = (query: string, locale: Locale) => searchIn(locale).names(query)
  expect(namesOf('event streams', zh)[0]).toMatchObject({ name: '事件流', path: '/skills/kafka' })
  expect(namesOf('pair programming', zh)[0]?.path).toBe('/skills/review')
  expect(namesOf('log broker', zh)[0]?.path).toBe('/skills/kafka')
})

test('a stack item is found once for each role, with its levels', () => {
  const [found, ...others] = searchIn(content.site.defaultLocale).names('airflow')
  expect(found).toMatchObject({ kind: 'stack', role: 'Data Engineer', path: '/roles/engineer#stack' })
  expect(found).toHaveProperty('levels', ['junior', 'senior'])
  expect(others).toEqual([])
})

test('only names with an address are found: no domain without a skill', () => {
  expect(searchIn(content.site.defaultLocale).names('empty')).toEqual([])
  expect(searchIn(content.site.defaultLocale).names('code')[0]?.path).toBe('/skills#code')
})

test('a changed text renames all files except the first', () => {
  const namesOf = (files: readonly { name: string }[]) => files.map(({ name }) => name)
  const before = namesOf(indexFiles(content, zh, words))
  const changed = { ...content, skills: [{ ...kafka, summary: text('Other words.') }, review] }
  const after = namesOf(indexFiles(changed, zh, words))
  expect(after[0]).toBe(before[0])
  for (const name of after.slice(1)) expect(before).not.toContain(name)
})
