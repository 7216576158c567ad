import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'

/** The known ids of a kind; undefined if they could not be determined. */
export type Known = {
  readonly what: string
  readonly ids: ReadonlySet<string> | undefined
  readonly add: string
}

/** Reports an unknown id; returns whether it is known. */
export function checkReference(
  id: string,
  { what, ids, add }: Known,
  location: SourceLocation,
  report: Report,
): boolean {
  if (!ids || ids.has(id)) return true
  const use = ids.size > 0 && ids.size <= 12 ? `Use ${listed([...ids], 'or')}, or ` : ''
  const otherwise = `${use}${add}`
  report(
    error(
      location,
      `Unknown ${what} ${quote(id)}.`,
      didYouMean(id, ids, capitalised(otherwise)),
      'reference',
    ),
  )
  return false
}

/** Reports duplicate ids in a list. */
export function checkRepeats(
  ids: readonly string[],
  locationOf: (index: number) => SourceLocation,
  report: Report,
): void {
  const seen = new Set<string>()
  for (const [index, id] of ids.entries()) {
    if (seen.has(id))
      report(error(locationOf(index), `Duplicate item ${quote(id)}.`, 'Keep one.', 'reference'))
    seen.add(id)
  }
}

const capitalised = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
