import { error, formatLocation, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

export type Named = { readonly id: string; readonly location: SourceLocation }

/** Reports each duplicate id; returns whether all are unique. */
export function checkUnique(named: readonly Named[], what: string, report: Report): boolean {
  const first = new Map<string, SourceLocation>()
  let unique = true
  for (const { id, location } of named) {
    const earlier = first.get(id)
    if (earlier) {
      const hint = `Keep one, or give them different ids. The other is in ${formatLocation(earlier)}.`
      report(error(location, `Duplicate id ${quote(id)} among ${what}.`, hint, 'duplicate'))
      unique = false
    } else first.set(id, location)
  }
  return unique
}
