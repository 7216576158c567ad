import { expect } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { labelledQueries, measureSearch } from '#tests/search/measure.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const { content } = readContent(sampleFolder)

// The results when the search was written, minus a margin for changes of the content.
const first = 0.9
const topThree = 0.95

sampleTest.each(['en', 'zh', 'de', 'es'])('in %s the labelled queries are answered', async (language) => {
  const locale = content?.catalog.site.locales.find((one) => one === language)
  if (!content || !locale) throw new Error(`The sample content has no ${language}.`)
  const figures = await measureSearch(content.catalog, locale, labelledQueries(locale))
  expect(figures.queries).toBeGreaterThanOrEqual(40)
  expect(figures.first, `not first: ${figures.missed.join(', ')}`).toBeGreaterThanOrEqual(first)
  expect(figures.topThree, `not first: ${figures.missed.join(', ')}`).toBeGreaterThanOrEqual(topThree)
})
