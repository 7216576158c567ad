import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { detailInWords } from '#lib/i18n/line-words.ts'
import { type Line, summariseDay } from '#lib/model/history/day-summary.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'
import type { Day, Subject } from '#lib/model/history/history.ts'

/** The changes of a day as text. */
export type DayInWords<Text> = {
  /** Added and removed skills and roles. */
  readonly wholes: readonly Text[]
  readonly changed: readonly { readonly subject: Subject; readonly lines: readonly Text[] }[]
}

/** `from` is the kind of page, if it is the page of a skill or role. */
export function dayInWords<Text>(
  day: Pick<Day, 'changes'>,
  names: HistoricNames,
  formatter: ChangeFormatter<Text>,
  from?: Subject['kind'],
): DayInWords<Text> {
  const { added, removed, changed } = summariseDay(day)
  const lists = [
    ['newRoles', added.filter(({ kind }) => kind === 'role')],
    ['newSkills', added.filter(({ kind }) => kind === 'skill')],
    ['goneRoles', removed.filter(({ kind }) => kind === 'role')],
    ['goneSkills', removed.filter(({ kind }) => kind === 'skill')],
  ] as const
  const own = [...added, ...removed].map((subject) =>
    formatter.alone(formatter.message(added.includes(subject) ? 'came' : 'went')),
  )
  const listed = lists.flatMap(([message, subjects]) => {
    if (subjects.length === 0) return []
    const list = formatter.list(subjects.map(formatter.subject))
    return [formatter.message(message, { count: subjects.length, names: () => list })]
  })
  return {
    wholes: from ? own : listed,
    changed: changed.map(({ subject, lines }) => ({
      subject,
      lines: lines.map((line) => lineInWords(line, subject, names, formatter, from)),
    })),
  }
}

/** A line as text. `from` is the kind of page: the page of a skill or role does not repeat its name. */
export function lineInWords<Text>(
  line: Line,
  subject: Subject,
  names: HistoricNames,
  formatter: ChangeFormatter<Text>,
  from?: Subject['kind'],
): Text {
  const what = detailInWords(line, names, formatter)
  const skill = 'skill' in line ? line.skill : undefined
  if (from === 'skill' && subject.kind === 'role')
    return formatter.message('about', { name: () => formatter.subject(subject), what: () => what })
  if (skill === undefined) return formatter.alone(what)
  const name = () => formatter.subject({ kind: 'skill', id: skill })
  return formatter.message('about', { name, what: () => what })
}
