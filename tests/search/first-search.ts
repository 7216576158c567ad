import { gzipSync } from 'node:zlib'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'
import { addressesFound, indexOf, searchIn } from '#tests/search/measure.ts'

export type FirstSearch = { readonly query: string; readonly bytes: number; readonly results: number }

/** What each query loads when it is the first search of a visit: the script, the names, terms and texts, as gzip makes them. */
export async function firstSearches(
  catalog: Catalog,
  locale: Locale,
  queries: readonly string[],
): Promise<readonly FirstSearch[]> {
  const [, ...loadedLater] = await bundleBrowserScripts()
  const script = sum(loadedLater.map(({ text }) => compressed(text)))
  const index = indexOf(catalog, locale)
  const sizes = new Map<string, number>()
  return Promise.all(
    queries.map(async (query) => {
      const read: number[] = []
      const search = searchIn(index, (text) => {
        const size = sizes.get(text) ?? compressed(text)
        sizes.set(text, size)
        read.push(size)
      })
      const results = (await addressesFound(search, query)).length
      return { query, bytes: script + sum(read), results }
    }),
  )
}

const compressed = (text: string): number => gzipSync(text).length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
