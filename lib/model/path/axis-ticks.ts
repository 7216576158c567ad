/**
 * Round values from 0 to at least `largest`, evenly spaced by 1, 2 or 5 times a power of ten; at most eight.
 */
export function axisTicks(largest: number): readonly number[] {
  const step = stepFor(Math.max(1, largest))
  const count = Math.ceil(Math.max(1, largest) / step)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

function stepFor(largest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (factor * power * 7 >= largest) return factor * power
    }
  }
}
