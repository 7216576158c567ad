import { readContent } from '#lib/content/read-content.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { skillPath } from '#lib/site/routes/routes.ts'
import { type KindOfPage, pagesOfMade } from '#tests/bench/pages.ts'
import type { SizeName } from '#tests/bench/sizes.ts'
import { labelledQueries, type Queries } from '#tests/search/measure.ts'
import { kindsOfPage } from '#tests/support/pages.ts'

/** Content of one size, and the pages and queries to measure. */
export type Target = {
  readonly size: SizeName
  /** The folder of the content. */
  readonly content: string
  readonly catalog: () => Catalog
  /** One page of every kind. */
  readonly pages: () => readonly KindOfPage[]
  /** The queries, with the expected first result. */
  readonly queries: (locale: Locale) => Queries
}

const namesSearched = 50

export function targetOf(size: SizeName, content: string): Target {
  let read: Catalog | undefined
  const catalog = () => {
    read ??= readContent(content).content?.catalog
    if (!read) throw new Error(`${content} has errors.`)
    return read
  }
  const isSample = size === 'sample'
  return {
    size,
    content,
    catalog,
    pages: () => (isSample ? kindsOfPage : pagesOfMade(catalog())),
    queries: (locale) => (isSample ? labelledQueries(locale) : namesOfSkills(catalog(), locale)),
  }
}

/** For generated content, the names of some skills. */
function namesOfSkills({ skills }: Catalog, locale: Locale): Queries {
  const step = Math.max(1, Math.floor(skills.length / namesSearched))
  const some = skills.filter((_, index) => index % step === 0)
  return Object.fromEntries(some.map(({ name, id }) => [inLocale(name, locale).value, [skillPath(id)]]))
}
