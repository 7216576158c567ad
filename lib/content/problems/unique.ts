import { error, formatPlace, type Place, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

export type Named = { readonly id: string; readonly place: Place }

/** Reports each id that was there before; answers whether there was none. */
export function checkUnique(named: readonly Named[], what: string, report: Report): boolean {
  const first = new Map<string, Place>()
  let unique = true
  for (const { id, place } of named) {
    const earlier = first.get(id)
    if (earlier) {
      const mend = `Keep one, or give them different ids: the other stands in ${formatPlace(earlier)}.`
      report(error(place, `There are two ${what} with the id ${quote(id)}.`, mend, 'duplicate'))
      unique = false
    } else first.set(id, place)
  }
  return unique
}
