import {
  isNamesFile,
  isOfOtherFormat,
  isTermsFile,
  isTextsFile,
  isVariantsFile,
} from '#lib/search/core/check-index.ts'
import type { NamesFile } from '#lib/search/core/index-format.ts'
import { createSearch, type Search } from '#lib/search/core/search.ts'

export type LoadedSearch = { readonly file: NamesFile; readonly search: Search }

/** The index belongs to another version of the site than the page that is open: after a reload, the page can read it. */
export class OtherFormat extends Error {}

let loaded: Promise<LoadedSearch> | undefined
let cache: RequestCache = 'default'

/**
 * The search of the page, whose index begins with the file at an address. It fails where the index cannot be fetched
 * or is not what it should be; a failure is tried again the next time.
 */
export function loadSearch(address: string): Promise<LoadedSearch> {
  loaded ??= load(address)
  loaded.catch(forgetSearch)
  return loaded
}

/** Makes the next search fetch the index again, which may have been replaced since. */
export function forgetSearch(): void {
  loaded = undefined
  cache = 'reload'
}

async function load(address: string): Promise<LoadedSearch> {
  const value = await fetchJson(address)
  if (isOfOtherFormat(value)) throw new OtherFormat(`${address} has another format`)
  const file = checked(address, value, isNamesFile)
  const folder = new URL('.', new URL(address, location.href))
  const read = async <Value>(name: string, isValid: (value: unknown) => value is Value) =>
    checked(name, await fetchJson(new URL(name, folder).href), isValid)
  return {
    file,
    search: createSearch(file, {
      terms: (name) => read(name, isTermsFile),
      texts: (name) => read(name, isTextsFile),
      variants: (name) => read(name, isVariantsFile),
    }),
  }
}

function checked<Value>(name: string, value: unknown, isValid: (value: unknown) => value is Value): Value {
  if (!isValid(value)) throw new Error(`${name} is no file of the index`)
  return value
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}
