import { expect } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { labelledQueries, measureSearch } from '#tests/search/measure.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const { content } = readContent(sampleFolder)

// What the search reached when it was made, less a few queries for content that changes.
const first = 0.9
const topThree = 0.95

sampleTest.each(['en', 'zh', 'de', 'es'])('in %s the labelled queries are answered', async (language) => {
  const locale = content?.catalog.site.locales.find((one) => one === language)
  if (!content || !locale) throw new Error(`the sample content has no ${language}`)
  const figures = await measureSearch(content.catalog, locale, labelledQueries(locale))
  expect(figures.queries).toBeGreaterThanOrEqual(40)
  expect(figures.first, `not first: ${figures.missed.join(', ')}`).toBeGreaterThanOrEqual(first)
  expect(figures.topThree, `not first: ${figures.missed.join(', ')}`).toBeGreaterThanOrEqual(topThree)
})
