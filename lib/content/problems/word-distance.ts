/**
 * Returns a function that computes the `editDistance` of a word to others, in one step per character of the other:
 * Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
 * Undefined if the word is longer than 31 characters or not ASCII.
 */
export function distanceFrom(word: string): ((other: string) => number) | undefined {
  const last = word.length - 1
  if (last < 0 || last > 30) return undefined
  const places = new Int32Array(128)
  for (let index = 0; index <= last; index++) {
    const code = word.charCodeAt(index)
    if (code > 127) return undefined
    places[code] = placeAt(places, code) | (1 << index)
  }
  return (other) => {
    let up = -1
    let down = 0
    let diagonal = 0
    let before = 0
    let distance = word.length
    for (let index = 0; index < other.length; index++) {
      const here = placeAt(places, other.charCodeAt(index))
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

const placeAt = (places: Int32Array, code: number): number => places[code] ?? 0
