/** The distance of other words to a word, and the cost of computing it. */
export type WordDistance = {
  readonly word: (other: string) => number
  readonly stepsFor: (other: string) => number
}

/** The Damerau-Levenshtein distance to a word: insertions, deletions, replacements and swaps of adjacent characters. */
export function distanceFrom(word: string): WordDistance {
  const quick = bitDistanceFrom(word)
  return quick
    ? { word: quick, stepsFor: (other) => other.length }
    : { word: (other) => tableDistance(word, other), stepsFor: (other) => other.length * word.length }
}

/**
 * Computes the distance with bit vectors, in one step per character of the other word:
 * Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
 * Undefined if the word is longer than 31 characters or not ASCII.
 */
export function bitDistanceFrom(word: string): ((other: string) => number) | undefined {
  const last = word.length - 1
  if (last < 0 || last > 30) return undefined
  const positions = new Int32Array(128)
  for (let index = 0; index <= last; index++) {
    const code = word.charCodeAt(index)
    if (code > 127) return undefined
    positions[code] = positionAt(positions, code) | (1 << index)
  }
  return (other) => {
    let up = -1
    let down = 0
    let diagonal = 0
    let before = 0
    let distance = word.length
    for (let index = 0; index < other.length; index++) {
      const here = positionAt(positions, other.charCodeAt(index))
      const swapped = ((~diagonal & here) << 1) & before
      diagonal = ((((here & up) + up) | 0) ^ up) | here | down | swapped
      const right = down | ~(diagonal | up)
      const left = diagonal & up
      distance += ((right >>> last) & 1) - ((left >>> last) & 1)
      const shifted = (right << 1) | 1
      up = (left << 1) | ~(diagonal | shifted)
      down = shifted & diagonal
      before = here
    }
    return distance
  }
}

const positionAt = (positions: Int32Array, code: number): number => positions[code] ?? 0

/** Computes the distance with a table of all prefixes of both words. */
export function tableDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
