import {
  type Change,
  type Commit,
  type Day,
  type History,
  isSameSubject,
  type Subject,
  subjectKey,
} from '#lib/model/history/history.ts'

/** The days as listed for the site as a whole: without the grid lines of roles that were added or removed. */
export function daysOfSite({ days }: History): Day[] {
  return narrowDays(
    days,
    ({ subject, what }, addedOrRemoved) => what.kind !== 'line' || !addedOrRemoved.has(subjectKey(subject)),
  )
}

/** The number of days on the page of all changes; older ones are in the repository. */
const mostDaysOfSite = 60

/** The days that the page of all changes shows, and how many older ones it leaves out. */
export function newestDays(history: History): { readonly days: readonly Day[]; readonly older: number } {
  const days = daysOfSite(history)
  return { days: days.slice(0, mostDaysOfSite), older: Math.max(0, days.length - mostDaysOfSite) }
}

export function isAmongNewest(history: History, { date }: Day): boolean {
  return newestDays(history).days.some((day) => day.date === date)
}

/** The days on which a skill, or what roles require of it, changed. */
export function daysOfSkill({ days }: History, id: string): Day[] {
  const skill: Subject = { kind: 'skill', id }
  return narrowDays(
    days,
    ({ subject, what }) => isSameSubject(subject, skill) || ('skill' in what && what.skill === id),
  )
}

export function daysOfRole(history: History, id: string): Day[] {
  return narrowDays(daysOfSite(history), ({ subject }) => isSameSubject(subject, { kind: 'role', id }))
}

function narrowDays(
  days: readonly Day[],
  isListed: (change: Change, addedOrRemoved: ReadonlySet<string>) => boolean,
): Day[] {
  return days.flatMap((day): Day[] => {
    const addedOrRemoved = new Set(
      day.changes.flatMap(({ subject, what }) => (what.kind === 'existence' ? subjectKey(subject) : [])),
    )
    const changes = day.changes.filter((change) => isListed(change, addedOrRemoved))
    const undone = day.undone.filter((change) => isListed(change, addedOrRemoved))
    const [latest] = commitsOf([...changes, ...undone])
    return latest && changes.length > 0 ? [{ ...day, time: latest.time, changes, undone }] : []
  })
}

/** The commits of the changes, each once, newest first. */
export function commitsOf(changes: readonly Change[]): Commit[] {
  const byId = new Map(changes.flatMap(({ commits }) => commits.map((commit) => [commit.id, commit])))
  return [...byId.values()].toSorted((one, other) => Date.parse(other.time) - Date.parse(one.time))
}

/** Days of one calendar year. */
export type Year = { readonly year: string; readonly days: readonly Day[] }

/** The days by year, the newest year first. */
export function byYear(days: readonly Day[]): Year[] {
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))]
  return years.map((year) => ({ year, days: days.filter(({ date }) => date.startsWith(year)) }))
}
