import { type Change, type Subject, subjectKey } from '#lib/model/history/history.ts'

/**
 * Permanent ids of skills and roles, by current key: the first id, with a number appended if another skill or role had
 * that id before. Omitted if equal to the current id. `newestFirst` are all changes of a history.
 */
export function findPermanentIds(
  newestFirst: Iterable<Pick<Change, 'subject' | 'what'>>,
): ReadonlyMap<string, string> {
  const firstIds = new Map<string, string>()
  const arrivals: Subject[] = []
  for (const { subject, what } of newestFirst) {
    if (what.kind === 'id') firstIds.set(subjectKey(subject), what.before)
    if (what.kind === 'existence' && what.after) arrivals.push(subject)
  }
  const permanent = new Map(firstIds)
  const owners = new Map<string, Set<string>>()
  for (const subject of arrivals.toReversed()) {
    const key = subjectKey(subject)
    const first = firstIds.get(key) ?? subject.id
    const name = `${subject.kind}/${first}`
    const sharing = owners.get(name) ?? new Set<string>()
    owners.set(name, sharing)
    if (sharing.has(key)) continue
    sharing.add(key)
    if (sharing.size > 1) permanent.set(key, `${first}~${sharing.size}`)
  }
  return permanent
}
