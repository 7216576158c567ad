import type { Catalog } from '#lib/model/catalog.ts'
import type { Locale } from '#lib/model/ids.ts'

/** The locale that a segment of an address names, if the site has it. */
export function findLocale(catalog: Catalog, segment: string): Locale | undefined {
  return catalog.site.locales.find((locale) => locale === segment)
}

/** Ids and former ids, each of which has an address. */
export function slugsOf(
  items: readonly { readonly id: string; readonly aliases: readonly string[] }[],
): string[] {
  return items.flatMap(({ id, aliases }) => [id, ...aliases])
}
