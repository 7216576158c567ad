/** How many typing mistakes are tolerated in a query word: none in a short one, which would match other words. */
export function forgivenIn(query: { readonly text: string; readonly unspaced: boolean }): number {
  const { length } = query.text
  if (length < 4) return 0
  return length < 9 || query.unspaced ? 1 : 2
}

/**
 * The smallest number of mistakes (a character added, missing, wrong, or two swapped) between a query and a prefix of a
 * word, or any part of it. Returns `most + 1` for more than `most`.
 * The restricted edit distance: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function mistakesIn(query: string, text: string, most: number, anywhere = false): number {
  let before: number[] = []
  let above = Array.from({ length: text.length + 1 }, (_, column) => (anywhere ? 0 : column))
  for (let row = 1; row <= query.length; row++) {
    const current = [row]
    let fewest = row
    const last = anywhere ? text.length : Math.min(text.length, row + most)
    for (let column = 1; column <= last; column++) {
      const same = query[row - 1] === text[column - 1]
      let cost = Math.min(
        (above[column] ?? most + 1) + 1,
        (current[column - 1] ?? most + 1) + 1,
        (above[column - 1] ?? most + 1) + (same ? 0 : 1),
      )
      const swapped = query[row - 1] === text[column - 2] && query[row - 2] === text[column - 1]
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? most + 1) + 1)
      current.push(cost)
      if (cost < fewest) fewest = cost
    }
    if (fewest > most) return most + 1
    before = above
    above = current
  }
  return Math.min(most + 1, ...above)
}
