import { createHash } from 'node:crypto'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import {
  indexFormat,
  type NamesFile,
  namesFile,
  type SearchWords,
  type TextRecord,
  termsFile,
  textsFile,
  variantsFile,
} from '#lib/search/core/index-format.ts'
import { termOf } from '#lib/search/core/postings.ts'
import { functionWordsOf } from '#lib/search/index/function-words.ts'
import { hanVariants } from '#lib/search/index/han-variants.ts'
import { nameRecords } from '#lib/search/index/name-records.ts'
import { stackRecords } from '#lib/search/index/stack-records.ts'
import { termLines } from '#lib/search/index/term-lines.ts'
import { textRecords } from '#lib/search/index/text-records.ts'
import { homeHref } from '#lib/site/routes/routes.ts'

export type IndexFile = { readonly name: string; readonly text: string }

// In bytes: small enough that a search loads few of them, large enough that there are not too many.
const termsSize = 15_000
const textsSize = 13_000
const mostFiles = 200

/** All files of the search index of one locale, starting with the names file. */
export function indexFiles(catalog: Catalog, locale: Locale, words: SearchWords): readonly IndexFile[] {
  const texts = textRecords(catalog, locale)
  const { lines, common } = termLines(texts, locale)
  const known = { names: nameRecords(catalog, locale), ...stackRecords(catalog, locale) }
  const variants = isChinese(locale) ? hanVariants(JSON.stringify([known, texts])) : undefined
  const terms = inParts(lines, bytesOf, termsSize)
  const descriptions = inParts(texts, sizeOf, textsSize)
  const others = (version: string): readonly IndexFile[] => [
    ...(variants ? [{ name: variantsFile(version), text: JSON.stringify(variants) }] : []),
    ...terms.map((part, index) => ({ name: termsFile(index, version), text: JSON.stringify(part) })),
    ...descriptions.map((part, index) => ({ name: textsFile(index, version), text: JSON.stringify(part) })),
  ]
  const version = hashOf(others('').map(({ text }) => text))
  const names: NamesFile = {
    format: indexFormat,
    locale,
    root: homeHref(locale),
    version,
    words,
    ...known,
    texts: texts.length,
    firstTerms: terms.map(([line = '']) => termOf(line)),
    firstTexts: startsOf(descriptions),
    common,
    functionWords: functionWordsOf([locale, catalog.site.defaultLocale], locale),
    ...(variants && { variants: variants.signs }),
  }
  return [{ name: namesFile, text: JSON.stringify(names) }, ...others(version)]
}

const isChinese = (locale: Locale): boolean => new Intl.Locale(locale).language === 'zh'
const bytesOf = (text: string): number => Buffer.byteLength(text)
const sizeOf = ({ text, trail, path }: TextRecord): number => bytesOf(text + trail.join('') + path)

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 10)
}

/** Splits a list into parts of about the given size; into larger ones where there would be too many. */
function inParts<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
  wished: number,
): readonly (readonly Item[])[] {
  const total = items.reduce((sum, item) => sum + measure(item), 0)
  const size = Math.max(wished, total / mostFiles)
  const parts: Item[][] = []
  let used = size
  for (const item of items) {
    if (used >= size) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(item)
    used += measure(item)
  }
  return parts
}

function startsOf(parts: readonly (readonly unknown[])[]): readonly number[] {
  let start = 0
  return parts.map(({ length }) => {
    start += length
    return start - length
  })
}
