import { readFileSync } from 'node:fs'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { NamesFile } from '#lib/search/core/index-format.ts'
import { createSearch, type Search } from '#lib/search/core/search.ts'
import { type IndexFile, indexFiles } from '#lib/search/index/index-files.ts'
import { find } from '#lib/search/ui/find.ts'

/** Queries with the addresses that may come first. */
export type Queries = Readonly<Record<string, readonly string[]>>

/** The quality of the results of a labelled set of queries. */
export type SearchFigures = {
  readonly locale: string
  readonly queries: number
  /** Shares of the queries whose expected result is the first one, or among the first three. */
  readonly first: number
  readonly topThree: number
  /** The queries whose expected result is not the first one. */
  readonly missed: readonly string[]
}

const limits = { skills: 5, roles: 4, taxonomy: 3, stack: 4 }
const textLimit = { results: 6, perSubject: 2 }

export function indexOf(catalog: Catalog, locale: Locale): readonly IndexFile[] {
  const words = messagesFor(locale, catalog.site.defaultLocale, new Map()).search.script
  return indexFiles(catalog, locale, words)
}

/** The search in an index, whose files are parsed as if fetched. */
export function searchIn(index: readonly IndexFile[], onRead: (text: string) => void = () => {}): Search {
  const files = new Map(index.map(({ name, text }) => [name, text]))
  const read = async (name: string) => {
    const text = files.get(name)
    if (text === undefined) throw new Error(`The index has no file ${name}.`)
    onRead(text)
    return JSON.parse(text)
  }
  const [names = ''] = files.values()
  const file: NamesFile = JSON.parse(names)
  onRead(names)
  return createSearch(file, { terms: read, texts: read, variants: read })
}

/** The addresses of the results of the palette, in order. */
export async function addressesFound(search: Search, query: string): Promise<readonly string[]> {
  let found: readonly string[] = []
  for await (const { groups } of find(search, query, limits, textLimit)) {
    found = groups
      .flatMap((group): readonly { path: string }[] => (group.kind === 'texts' ? group.texts : group.names))
      .map(({ path }) => path)
  }
  return found
}

/** The labelled queries of the sample, from `queries.<locale>.json`. */
export const labelledQueries = (locale: string): Queries =>
  JSON.parse(readFileSync(new URL(`queries.${locale}.json`, import.meta.url), 'utf8'))

/** Measures the results of queries in the index of a catalog. */
export async function measureSearch(
  catalog: Catalog,
  locale: Locale,
  queries: Queries,
): Promise<SearchFigures> {
  const search = searchIn(indexOf(catalog, locale))
  const ranks: { query: string; rank: number }[] = []
  for (const [query, expected] of Object.entries(queries)) {
    const found = await addressesFound(search, query)
    ranks.push({ query, rank: found.findIndex((address) => isExpected(address, expected)) })
  }
  const share = (most: number) => ranks.filter(({ rank }) => rank >= 0 && rank < most).length / ranks.length
  return {
    locale,
    queries: ranks.length,
    first: share(1),
    topThree: share(3),
    missed: ranks.filter(({ rank }) => rank !== 0).map(({ query }) => query),
  }
}

/** An expected address without an anchor matches every part of its page. */
const isExpected = (address: string, expected: readonly string[]): boolean =>
  expected.some((one) => one === address || one === address.replace(/#.*/, ''))
