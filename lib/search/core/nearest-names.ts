import type { Fold } from '#lib/search/core/fold.ts'

const leastLikeness = 0.28

/** Those whose names resemble a query most, as a suggestion when nothing was found; the nearest first. */
export function nearestNames<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
  fold: Fold,
  most: number,
): readonly Item[] {
  const asked = pairsOf(fold(query).text)
  const alike = items.map((item) => ({ item, likeness: likeness(asked, pairsOf(fold(item.name).text)) }))
  return alike
    .filter((one) => one.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item)
}

/** The share of pairs of signs that two texts have in common: https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size || 1)
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...text].filter((sign) => sign !== ' ')
  return new Set(signs.slice(1).map((sign, place) => `${signs[place]}${sign}`))
}
