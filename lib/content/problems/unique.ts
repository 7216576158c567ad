import { error, formatPlace, type Place, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

export type Named = { readonly id: string; readonly place: Place }

/** Reports each duplicate id; returns whether all are unique. */
export function checkUnique(named: readonly Named[], what: string, report: Report): boolean {
  const first = new Map<string, Place>()
  let unique = true
  for (const { id, place } of named) {
    const earlier = first.get(id)
    if (earlier) {
      const mend = `Keep one, or give them different ids. The other is in ${formatPlace(earlier)}.`
      report(error(place, `Duplicate id ${quote(id)} among ${what}.`, mend, 'duplicate'))
      unique = false
    } else first.set(id, place)
  }
  return unique
}
