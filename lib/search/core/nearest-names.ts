import type { Fold } from '#lib/search/core/fold.ts'

const leastLikeness = 0.28

/** The items whose names are most similar to a query, as suggestions when nothing was found; most similar first. */
export function nearestNames<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
  fold: Fold,
  most: number,
): readonly Item[] {
  const queryPairs = pairsOf(fold(query).text)
  const alike = items.map((item) => ({ item, likeness: likeness(queryPairs, pairsOf(fold(item.name).text)) }))
  return alike
    .filter((one) => one.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item)
}

/** The share of common character pairs of two texts: https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size || 1)
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...text].filter((sign) => sign !== ' ')
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}
