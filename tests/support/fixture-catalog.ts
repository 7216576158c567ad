import { readContent } from '#lib/content/read-content.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { fixtureContent } from '#tests/support/contents.ts'

export const fixtureCatalog = (): Catalog => catalogIn(fixtureContent)

export function catalogIn(folder: string): Catalog {
  const { content } = readContent(folder)
  if (!content) throw new Error(`The content in ${folder} has errors.`)
  return content.catalog
}
