/** A source of chance that gives the same row of numbers for the same words. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** So many different items, in the order of chance. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
  readonly isLuckyIn: (share: number) => boolean
}

/** Each file has a source of its own, so that it stays the same when there are more of others. */
export function randomOf(...seed: readonly (string | number)[]): Random {
  const next = mulberry32(hash(seed.join(' ')))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items]
    return Array.from(
      { length: Math.min(count, items.length) },
      () => rest.splice(between(0, rest.length - 1), 1)[0],
    ).filter((item) => item !== undefined)
  }
  return { next, between, pick, some, isLuckyIn: (share) => next() < share }
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** The generator of that name, by Tommy Ettinger: 32 bits of state, and even enough for words. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
