import type { RawCommit } from '#lib/content/git/parse-log.ts'

/**
 * The commits that each merge brought into a mainline, by the id of the merge: those reachable from it but not from
 * its first parent, each under the earliest such merge. Both lists are newest first.
 */
export function commitsOfMerges(
  mainline: readonly RawCommit[],
  all: readonly RawCommit[],
): ReadonlyMap<string, readonly RawCommit[]> {
  const byId = new Map(all.map((commit) => [commit.id, commit]))
  const indexes = new Map(all.map(({ id }, index) => [id, index]))
  const taken = new Set<string>()
  const takeFrom = (starts: readonly string[]): RawCommit[] => {
    const found: RawCommit[] = []
    const open = [...starts]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const commit = byId.get(id)
      if (!commit || taken.has(id)) continue
      taken.add(id)
      found.push(commit)
      open.push(...commit.parents)
    }
    return found
  }
  const indexOf = ({ id }: RawCommit): number => indexes.get(id) ?? 0
  return new Map(
    mainline.toReversed().map(({ id }, index): [string, readonly RawCommit[]] => {
      const parents = byId.get(id)?.parents ?? []
      // The first parent of the oldest commit had no content, so git omits it.
      const others = index === 0 ? parents : parents.slice(1)
      takeFrom(parents.filter((parent) => !others.includes(parent)))
      const brought = takeFrom(others).filter(({ files }) => files.length > 0)
      taken.add(id)
      return [id, brought.toSorted((one, other) => indexOf(one) - indexOf(other))]
    }),
  )
}
