/** A list with at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]]

export function toNonEmpty<Item>(items: readonly Item[]): NonEmpty<Item> | undefined {
  const [first, ...rest] = items
  return first === undefined ? undefined : [first, ...rest]
}
