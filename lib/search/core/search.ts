import { bestTexts, type TextLimit } from '#lib/search/core/best-texts.ts'
import { excerptOf } from '#lib/search/core/excerpt.ts'
import { type NameHit, nameSearch } from '#lib/search/core/find-names.ts'
import { findTexts } from '#lib/search/core/find-texts.ts'
import { type Fold, foldFor } from '#lib/search/core/fold.ts'
import {
  type NamesFile,
  type TermsFile,
  type TextRecord,
  type TextsFile,
  termsFile,
  textsFile,
  type VariantsFile,
  variantsFile,
} from '#lib/search/core/index-format.ts'
import { markedPieces, type Piece, type Sought } from '#lib/search/core/marks.ts'
import { type FoundName, namedRecords } from '#lib/search/core/named-records.ts'
import { nearestNames } from '#lib/search/core/nearest-names.ts'
import { queryReader } from '#lib/search/core/query.ts'
import { inScriptOfTexts } from '#lib/search/core/script.ts'

export type NameResult = FoundName & {
  readonly pieces: readonly Piece[]
  readonly score: number
  /** Whether the query is misspelt. */
  readonly forgiven: boolean
  /** The matching keyword or name in another language, where the displayed name does not match. */
  readonly by?: readonly Piece[]
}
export type TextResult = TextRecord & { readonly excerpt: readonly Piece[] }
export type TextResults = {
  readonly results: readonly TextResult[]
  readonly total: number
  /** Whether the query is misspelt. */
  readonly forgiven: boolean
}

/** Loads further files of the index by name. */
type ReadIndex = {
  readonly terms: (file: string) => Promise<TermsFile>
  readonly texts: (file: string) => Promise<TextsFile>
  readonly variants: (file: string) => Promise<VariantsFile>
}

export type Search = {
  /** Converts a query to the script of the content: in Chinese, traditional characters to simplified ones or back. */
  readonly inScript: (query: string) => Promise<string>
  /** Synchronous, best first. */
  readonly names: (query: string) => readonly NameResult[]
  /** Names similar to a query without results. */
  readonly nearest: (query: string) => readonly NameResult[]
  readonly texts: (query: string, limit: TextLimit) => Promise<TextResults>
}
const suggestions = 3

/** A search in the index of one locale. Each file is loaded when it is first needed, and cached. */
export function createSearch(file: NamesFile, read: ReadIndex): Search {
  const fold = foldFor(file.locale)
  const readQuery = queryReader(fold, file.functionWords)
  const findNames = nameSearch(namedRecords(file), fold, file.functionWords)
  const terms = cachedLoader((index) => read.terms(termsFile(index, file.version)))
  const texts = cachedLoader((index) => read.texts(textsFile(index, file.version)))
  const variants = cachedLoader(() => read.variants(variantsFile(file.version)))
  async function readText(text: number): Promise<TextRecord> {
    const index = file.firstTexts.findLastIndex((first) => first <= text)
    const record = (await texts(index))[text - (file.firstTexts[index] ?? 0)]
    if (!record) throw new Error(`The index has no description ${text}.`)
    return record
  }
  return {
    inScript: async (query) => {
      const isOther = [...query].some((sign) => file.variants?.includes(sign))
      return isOther ? inScriptOfTexts(query, await variants(0)) : query
    },
    names: (query) => {
      const { words } = readQuery(query)
      return findNames(query).map((hit) => nameResult(hit, { words, alike: new Set(hit.alike) }, fold))
    },
    nearest: (query) =>
      nearestNames(file.names, query, fold, suggestions).map((item) => ({
        ...item,
        pieces: [{ text: item.name, marked: false }],
        score: 0,
        forgiven: true,
      })),
    texts: async (query, limit) => {
      const { words } = readQuery(query)
      const found = await findTexts(words, file, terms)
      const { records, total } = await bestTexts(found, limit, words, fold, readText)
      const sought = { words, alike: found.alike }
      return {
        results: records.map((record) => ({ ...record, excerpt: excerptOf(record.text, sought, fold) })),
        total,
        forgiven: !found.literal,
      }
    },
  }
}

function nameResult(hit: NameHit<FoundName>, sought: Sought, fold: Fold): NameResult {
  const { item, score, forgiven } = hit
  const pieces = markedPieces(item.name, sought, fold)
  const others = item.kind === 'stack' ? [] : [item.original ?? [], item.also ?? []].flat()
  const by = pieces.some(({ marked }) => marked)
    ? undefined
    : others
        .map((other) => markedPieces(other, sought, fold))
        .find((other) => other.some((one) => one.marked))
  return { ...item, pieces, score, forgiven, ...(by && { by }) }
}

/** Caches loaded files; a failure is retried the next time. */
function cachedLoader<Value>(load: (index: number) => Promise<Value>): (index: number) => Promise<Value> {
  const cache = new Map<number, Promise<Value>>()
  return (index) => {
    const known = cache.get(index) ?? load(index)
    cache.set(index, known)
    known.catch(() => cache.delete(index))
    return known
  }
}
