import { readContent } from '#lib/content/read-content.ts'
import type { Row } from '#tests/bench/results.ts'
import { addressesFound, indexOf, measureSearch, searchIn } from '#tests/search/measure.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** How well the labelled queries are answered, and how long an answer takes once the index is there. */
export async function measureQueries(folder: string): Promise<Row[]> {
  const { content } = readContent(folder)
  if (!content) throw new Error(`${folder} has errors.`)
  const rows: Row[] = []
  for (const locale of content.catalog.site.locales) {
    const { queries, first, topThree, missed } = await measureSearch(content.catalog, locale)
    const search = searchIn(indexOf(content.catalog, locale))
    const asked = [...missed, 'kuberntes', 'registry', 'monitoring']
    const start = performance.now()
    for (const query of asked) await addressesFound(search, query)
    const each = ((performance.now() - start) / asked.length).toFixed(1)
    rows.push([
      `search in ${locale}: found first · in the top three · an answer`,
      `${percent(first)} · ${percent(topThree)} of ${queries} · ${each} ms`,
    ])
  }
  return rows
}
