/** A line between two rows of a list, drawn in its margin. */
export type Arc = {
  readonly upper: number
  readonly lower: number
  /** The row it points to; both for moves in both directions. */
  readonly towards: 'upper' | 'lower' | 'both'
  /** The position among all ends in the row, from the top: -1 to 1, 0 for a single end. */
  readonly upperPort: number
  readonly lowerPort: number
}

type Step = { readonly from: number; readonly to: number }
type Bare = Pick<Arc, 'upper' | 'lower' | 'towards'>

/** One arc for each pair of rows; ends are ordered so that the arcs of a row nest instead of crossing. */
export function arcsBetween(steps: readonly Step[]): readonly Arc[] {
  const arcs = mergePairs(steps)
  return arcs.map((arc) => ({
    ...arc,
    upperPort: portOf(arcs, arc, arc.upper),
    lowerPort: portOf(arcs, arc, arc.lower),
  }))
}

function mergePairs(steps: readonly Step[]): readonly Bare[] {
  const arcs = new Map<string, Bare>()
  for (const { from, to } of steps) {
    const [upper, lower] = from < to ? [from, to] : [to, from]
    const towards = to === upper ? 'upper' : 'lower'
    const key = `${upper} ${lower}`
    const known = arcs.get(key)
    arcs.set(key, { upper, lower, towards: known && known.towards !== towards ? 'both' : towards })
  }
  return [...arcs.values()]
}

function portOf(arcs: readonly Bare[], arc: Bare, row: number): number {
  const ends = arcs.filter(({ upper, lower }) => upper === row || lower === row)
  // Upward arcs end above downward ones; longer arcs are lower among the upward ones, higher among the downward ones.
  const ordered = ends.toSorted((a, b) => otherEnd(b, row) - otherEnd(a, row))
  const [up, down] = [
    ordered.filter(({ lower }) => lower === row),
    ordered.filter(({ upper }) => upper === row),
  ]
  const position = [...up, ...down].indexOf(arc)
  return ends.length === 1 ? 0 : (2 * position) / (ends.length - 1) - 1
}

function otherEnd({ upper, lower }: Bare, row: number): number {
  return upper === row ? lower : upper
}
