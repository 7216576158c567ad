import { isSameCell } from '#lib/model/compare-versions.ts'
import { type AskedCell, type AskedLine, changeKey, type Subject, type What } from '#lib/model/history.ts'

/**
 * What a merge itself changed: what differs from every one of its parents. What differs from some of them only was
 * changed by the commits of the others. `byParent` holds the differences from each parent.
 */
export function changesOfMerge(subject: Subject, byParent: readonly (readonly What[])[]): readonly What[] {
  const [first = [], ...others] = byParent
  return others.reduce((left, other) => {
    const byKey = new Map(other.map((what) => [changeKey(subject, what), what]))
    return left.flatMap((what) => narrow(what, byKey.get(changeKey(subject, what))))
  }, first)
}

/** What both say; of a line only the cells that differ from both parents. */
function narrow(one: What, other: What | undefined): What[] {
  if (!other) return []
  if (one.kind !== 'line' || other.kind !== 'line' || !one.before || !other.before || !one.after) return [one]
  const { after } = one
  const cells = new Map(after)
  let differs = false
  for (const level of new Set([...one.before.keys(), ...after.keys()])) {
    const isNew = [one.before, other.before].every(
      (before) => !isSameCell(before.get(level), after.get(level)),
    )
    if (!isNew) continue
    differs = true
    restore(cells, level, one.before)
  }
  return differs ? [{ ...one, before: cells }] : []
}

function restore(cells: Map<string, AskedCell>, level: string, from: AskedLine): void {
  const cell = from.get(level)
  if (cell) cells.set(level, cell)
  else cells.delete(level)
}
