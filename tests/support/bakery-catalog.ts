import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { bakeryContent } from '#tests/support/contents.ts'
import { catalogIn } from '#tests/support/fixture-catalog.ts'

export const bakeryCatalog = (): Catalog => catalogIn(bakeryContent)
