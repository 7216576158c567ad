import { expect, test } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { firstSearches } from '#tests/search/first-search.ts'
import { hanWord, largeCatalog, latinWord } from '#tests/search/large-catalog.ts'
import { labelledQueries } from '#tests/search/measure.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const most = 150_000

sampleTest.each(['en', 'zh', 'de', 'es'])(
  'in %s no labelled query loads too much as the first search',
  async (language) => {
    const { content } = readContent(sampleFolder)
    if (!content) throw new Error('The sample content must be valid.')
    const queries = Object.keys(labelledQueries(language))
    const some = queries.filter((_, index) => index % 4 === 0)
    const searches = await firstSearches(content.catalog, language as Locale, some)
    expect(searches.filter(({ bytes }) => bytes > most)).toEqual([])
  },
)

test.each([
  ['en', latinWord, ' '],
  ['zh', hanWord, ''],
])('with 400 skills and 100 roles in %s neither', async (language, word, between) => {
  const catalog = largeCatalog(400, 100)
  const pairs = [20, 90, 400, 1500, 6000].map((rank) => [word(rank), word(rank + 1)].join(between))
  const queries = [...[15, 60, 250, 1000, 5000].map(word), ...pairs, word(300).slice(0, 3)]
  const searches = await firstSearches(catalog, language as Locale, queries)
  expect(searches.filter(({ bytes }) => bytes > most)).toEqual([])
  expect(searches.some(({ results }) => results > 0)).toBe(true)
})
