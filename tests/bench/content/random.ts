/** A pseudo-random generator, deterministic for a seed text. */
export type Random = {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number
  /** An integer from `low` to `high`, both inclusive. */
  readonly between: (low: number, high: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** Distinct items in random order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
  readonly isLuckyIn: (share: number) => boolean
}

/** Each file has a generator of its own, so that it does not depend on the number of other files. */
export function randomOf(...seed: readonly (string | number)[]): Random {
  const next = mulberry32(hash(seed.join(' ')))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('The list is empty.')
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

/** The mulberry32 generator by Tommy Ettinger: 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
