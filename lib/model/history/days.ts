import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { isSameLine } from '#lib/model/history/compare-versions.ts'
import {
  type Change,
  type ChangeDetail,
  changeKey,
  type Day,
  type Subject,
  subjectKey,
} from '#lib/model/history/history.ts'

/** Changes that were published at the same time. */
export type CommitChanges = Pick<Day, 'date' | 'time'> & { readonly changes: readonly Change[] }

/**
 * The changes of each day, newest day first. Several changes of one value on a day become one, from its state before
 * the day to its state after. A skill or role that was added or removed on the day has no further details.
 *
 * @param commits newest first
 */
export function groupByDay(commits: readonly CommitChanges[]): Day[] {
  const byDate = new Map<IsoDate, CommitChanges[]>()
  for (const commit of commits) byDate.set(commit.date, [...(byDate.get(commit.date) ?? []), commit])
  return [...byDate]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([date, ofDay]): Day[] => {
      const { changes, undone } = joinChanges(ofDay)
      const latest = ofDay.find((one) => one.changes.length > 0)
      return latest && changes.length > 0 ? [{ date, time: latest.time, changes, undone }] : []
    })
}

function joinChanges(newestFirst: readonly CommitChanges[]): Pick<Day, 'changes' | 'undone'> {
  const joined = new Map<string, Change>()
  for (const { changes } of newestFirst.toReversed()) {
    for (const { subject, what, commits: own } of changes) {
      const key = changeKey(subject, what)
      const earlier = joined.get(key)
      const commits = [...own, ...(earlier?.commits ?? [])]
      joined.set(key, { subject, what: earlier ? continued(earlier.what, what) : what, commits })
    }
  }
  const all = [...joined.values()]
  const changes = withoutDetail(all)
  const listed = new Set(changes)
  return { changes, undone: all.filter((change) => !listed.has(change)) }
}

/** Joins two changes of the same value: before the first, after the second. */
function continued(first: ChangeDetail, second: ChangeDetail): ChangeDetail {
  if (first.kind === 'line' && second.kind === 'line') return { ...second, before: first.before }
  if (first.kind === 'text' && second.kind === 'text') return { ...second, before: first.before }
  if (first.kind === 'existence' && second.kind === 'existence') return { ...second, before: first.before }
  if (first.kind === 'translation' && second.kind === 'translation')
    return { ...second, before: first.before }
  if (first.kind === 'name' && second.kind === 'name') return { ...second, before: first.before }
  if (first.kind === 'id' && second.kind === 'id') return { ...second, before: first.before }
  return second
}

/** Drops changes that cancel out, and the details of what was added or removed as a whole. */
function withoutDetail(changes: readonly Change[]): Change[] {
  const coveredKeys = new Set<string>()
  const passing = new Set<string>()
  for (const { subject, what } of changes) {
    if (what.kind === 'translation' && what.before !== what.after)
      coveredKeys.add(translationKey(subject, what.locale, what.skill))
    if (what.kind !== 'existence') continue
    if (what.before !== what.after) coveredKeys.add(subjectKey(subject))
    else if (!what.before) passing.add(subjectKey(subject))
  }
  return changes.filter(({ subject, what }) => {
    const key = subjectKey(subject)
    if (passing.has(key) || isNothing(what)) return false
    if (what.kind === 'existence' || what.kind === 'line') return true
    if (what.kind === 'text' && what.locale !== undefined) {
      if (coveredKeys.has(translationKey(subject, what.locale, what.skill))) return false
    }
    return !coveredKeys.has(key)
  })
}

const translationKey = (subject: Subject, locale: string, skill = ''): string =>
  `${subjectKey(subject)}/${skill}/${locale}`

function isNothing(what: ChangeDetail): boolean {
  return what.kind === 'line' ? isSameLine(what.before, what.after) : what.before === what.after
}
