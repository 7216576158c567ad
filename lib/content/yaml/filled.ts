/** A list with at least one item. */
export type Filled<Item> = readonly [Item, ...Item[]]

export function findFilled<Item>(items: readonly Item[]): Filled<Item> | undefined {
  const [first, ...rest] = items
  return first === undefined ? undefined : [first, ...rest]
}
