import type { NamesFile } from '#lib/search/core/index-format.ts'
import { createSearch, type Search } from '#lib/search/core/search.ts'

export type LoadedSearch = { readonly file: NamesFile; readonly search: Search }

let loaded: Promise<LoadedSearch> | undefined

/** The search of the page, from the address of its names file. A failure is retried the next time. */
export function loadSearch(address: string): Promise<LoadedSearch> {
  loaded ??= load(address)
  loaded.catch(forgetSearch)
  return loaded
}

/** Makes the next search fetch the index again, which may have been replaced since. */
export function forgetSearch(): void {
  loaded = undefined
}

async function load(address: string): Promise<LoadedSearch> {
  const file: NamesFile = await fetchJson(address)
  const folder = new URL('.', new URL(address, location.href))
  const read = (name: string) => fetchJson(new URL(name, folder).href)
  return { file, search: createSearch(file, { terms: read, texts: read, variants: read }) }
}

async function fetchJson(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} returned status ${response.status}.`)
  return response.json()
}
