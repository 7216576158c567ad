import {
  type Change,
  type Commit,
  type Day,
  type History,
  isSameSubject,
  type Subject,
  subjectKey,
  type TextPlace,
  type What,
} from '#lib/model/history.ts'

/** The days with what the whole site tells: the grid of a role that came or went is part of its coming or going. */
export function daysOfSite({ days }: History): Day[] {
  return narrowDays(
    days,
    ({ subject, what }, whole) => what.kind !== 'line' || !whole.has(subjectKey(subject)),
  )
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
    const [latest] = commitsOf(changes)
    return latest ? [{ ...day, time: latest.time, changes }] : []
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

/** What happened to one skill or role on a day, a line each. */
export type SubjectLines = { readonly subject: Subject; readonly lines: readonly Line[] }

export type Line = Exclude<What, { readonly kind: 'text' }> | TextLine

/** Texts that belong together: those of the thing itself, or of one translation, or on one skill. */
export type TextLine = Pick<TextPlace, 'skill' | 'locale'> & {
  readonly kind: 'texts'
  readonly how: 'added' | 'changed' | 'removed'
  readonly places: readonly Pick<TextPlace, 'part' | 'at'>[]
}

export type DaySummary = {
  /** What came and what went as a whole. */
  readonly came: readonly Subject[]
  readonly went: readonly Subject[]
  /** Roles first; in the order in which it happened. */
  readonly changed: readonly SubjectLines[]
}

export function summariseDay({ changes }: Pick<Day, 'changes'>): DaySummary {
  const whole = changes.filter(({ what }) => what.kind === 'existence')
  const others = changes.filter(({ what }) => what.kind !== 'existence')
  const subjects = new Map(others.map(({ subject }) => [subjectKey(subject), subject]))
  const ofKind = (kind: Subject['kind']) => [...subjects.values()].filter((subject) => subject.kind === kind)
  return {
    came: whole.filter(({ what }) => what.after).map(({ subject }) => subject),
    went: whole.filter(({ what }) => !what.after).map(({ subject }) => subject),
    changed: [...ofKind('role'), ...ofKind('skill')].map((subject) => ({
      subject,
      lines: linesOf(others.filter((change) => isSameSubject(change.subject, subject))),
    })),
  }
}

function linesOf(changes: readonly Change[]): Line[] {
  const lines: Line[] = []
  const texts = new Map<string, TextLine>()
  for (const { what } of changes) {
    if (what.kind !== 'text') {
      lines.push(what)
      continue
    }
    const { skill, locale, part, at } = what
    const how = what.before === undefined ? 'added' : what.after === undefined ? 'removed' : 'changed'
    const key = JSON.stringify([skill, locale, how])
    const places = [...(texts.get(key)?.places ?? []), at === undefined ? { part } : { part, at }]
    const owner = { ...(skill !== undefined && { skill }), ...(locale !== undefined && { locale }) }
    texts.set(key, { kind: 'texts', how, places, ...owner })
  }
  return [...lines, ...texts.values()]
}
