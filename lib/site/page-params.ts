import type { Catalog } from '#lib/model/catalog.ts'
import type { Locale } from '#lib/model/ids.ts'
import { inOrder, type RolePair } from '#lib/model/role-pairs.ts'

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

/** The addresses of pairs, those with former ids among them, each in the order that its ids have. */
export function pairSlugs(pairs: readonly RolePair[]): { role: string; other: string }[] {
  return pairs.flatMap(([a, b]) =>
    slugsOf([a]).flatMap((one) =>
      slugsOf([b]).map((another) => {
        const [role, other] = inOrder(one, another)
        return { role, other }
      }),
    ),
  )
}
