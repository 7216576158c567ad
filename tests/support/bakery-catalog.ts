import { readContent } from '#lib/content/read-content.ts'
import type { Catalog } from '#lib/model/catalog.ts'

/** The content of tests/content-bakery: three languages, one from right to left, and two ladders. */
export function bakeryCatalog(): Catalog {
  const { content } = readContent('tests/content-bakery')
  if (!content) throw new Error('the content of the bakery is broken')
  return content.catalog
}
