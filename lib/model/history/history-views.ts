import {
  type Change,
  type Commit,
  type Day,
  type History,
  isSameSubject,
  type Subject,
  subjectKey,
} from '#lib/model/history/history.ts'

/** The days with what the whole site tells: the grid of a role that came or went is part of its coming or going. */
export function daysOfSite({ days }: History): Day[] {
  return narrowDays(
    days,
    ({ subject, what }, whole) => what.kind !== 'line' || !whole.has(subjectKey(subject)),
  )
}

/** So many days are on the page of all changes; the repository has the rest. */
const mostDaysOfSite = 60

/** The days that the page of all changes shows, and how many older ones it leaves out. */
export function newestDays(history: History): { readonly days: readonly Day[]; readonly older: number } {
  const days = daysOfSite(history)
  return { days: days.slice(0, mostDaysOfSite), older: Math.max(0, days.length - mostDaysOfSite) }
}

export function isAmongNewest(history: History, { date }: Day): boolean {
  return newestDays(history).days.some((day) => day.date === date)
}

/** The days on which something about a skill changed, in itself or in what roles ask of it. */
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
  isTold: (change: Change, whole: ReadonlySet<string>) => boolean,
): Day[] {
  return days.flatMap((day): Day[] => {
    const whole = new Set(
      day.changes.flatMap(({ subject, what }) => (what.kind === 'existence' ? subjectKey(subject) : [])),
    )
    const changes = day.changes.filter((change) => isTold(change, whole))
    const undone = day.undone.filter((change) => isTold(change, whole))
    const [latest] = commitsOf([...changes, ...undone])
    return latest && changes.length > 0 ? [{ ...day, time: latest.time, changes, undone }] : []
  })
}

/** The commits that made the changes, each once, from the newest to the oldest. */
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
