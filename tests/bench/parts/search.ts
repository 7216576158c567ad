import type { Place } from '#tests/bench/place.ts'
import { kilobytes, type Row } from '#tests/bench/results.ts'
import { firstSearches } from '#tests/search/first-search.ts'
import { addressesFound, indexOf, measureSearch, searchIn } from '#tests/search/measure.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/**
 * The quality of search results, the time of a search once the index is loaded, and the maximum transfer size of the
 * first search of a visit.
 */
export async function measureQueries(place: Place): Promise<Row[]> {
  const catalog = place.catalog()
  const rows: Row[] = []
  for (const locale of catalog.site.locales) {
    const asks = place.queries(locale)
    const { queries, first, topThree, missed } = await measureSearch(catalog, locale, asks)
    const search = searchIn(indexOf(catalog, locale))
    const asked = [...missed, 'kuberntes', 'registry', 'monitoring']
    const start = performance.now()
    for (const query of asked) await addressesFound(search, query)
    const each = ((performance.now() - start) / asked.length).toFixed(1)
    rows.push([
      `search in ${locale}: found first · in the top three · an answer`,
      `${percent(first)} · ${percent(topThree)} of ${queries} · ${each} ms`,
    ])
    const searches = await firstSearches(catalog, locale, Object.keys(asks))
    const most = Math.max(...searches.map(({ bytes }) => bytes))
    rows.push([`search in ${locale}: the first search loads at most, kB`, kilobytes(most)])
  }
  return rows
}
