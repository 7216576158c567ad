import { kilobytes, type Row } from '#tests/bench/results.ts'
import type { Target } from '#tests/bench/target.ts'
import { firstSearches } from '#tests/search/first-search.ts'
import { addressesFound, indexOf, measureSearch, searchIn } from '#tests/search/measure.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/**
 * The quality of search results, the time of a search once the index is loaded, and the maximum transfer size of the
 * first search of a visit.
 */
export async function measureQueries(target: Target): Promise<Row[]> {
  const catalog = target.catalog()
  const rows: Row[] = []
  for (const locale of catalog.site.locales) {
    const labelled = target.queries(locale)
    const { queries, first, topThree, missed } = await measureSearch(catalog, locale, labelled)
    const search = searchIn(indexOf(catalog, locale))
    const required = [...missed, 'kuberntes', 'registry', 'monitoring']
    const start = performance.now()
    for (const query of required) await addressesFound(search, query)
    const each = ((performance.now() - start) / required.length).toFixed(1)
    rows.push([
      `search in ${locale}: found first · in the top three · an answer`,
      `${percent(first)} · ${percent(topThree)} of ${queries} · ${each} ms`,
    ])
    const searches = await firstSearches(catalog, locale, Object.keys(labelled))
    const most = Math.max(...searches.map(({ bytes }) => bytes))
    rows.push([`search in ${locale}: the first search loads at most, kB`, kilobytes(most)])
  }
  return rows
}
