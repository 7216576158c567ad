import { whatInWords } from '#lib/i18n/line-words.ts'
import type { Speaker } from '#lib/i18n/speaker.ts'
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
  speaker: Speaker<Text>,
  from?: Subject['kind'],
): DayInWords<Text> {
  const { came, went, changed } = summariseDay(day)
  const lists = [
    ['newRoles', came.filter(({ kind }) => kind === 'role')],
    ['newSkills', came.filter(({ kind }) => kind === 'skill')],
    ['goneRoles', went.filter(({ kind }) => kind === 'role')],
    ['goneSkills', went.filter(({ kind }) => kind === 'skill')],
  ] as const
  const own = [...came, ...went].map((subject) =>
    speaker.alone(speaker.say(came.includes(subject) ? 'came' : 'went')),
  )
  const listed = lists.flatMap(([message, subjects]) => {
    if (subjects.length === 0) return []
    const list = speaker.list(subjects.map(speaker.subject))
    return [speaker.say(message, { count: subjects.length, names: () => list })]
  })
  return {
    wholes: from ? own : listed,
    changed: changed.map(({ subject, lines }) => ({
      subject,
      lines: lines.map((line) => lineInWords(line, subject, names, speaker, from)),
    })),
  }
}

/** A line as text. `from` is the kind of page: the page of a skill or role does not repeat its name. */
export function lineInWords<Text>(
  line: Line,
  subject: Subject,
  names: HistoricNames,
  speaker: Speaker<Text>,
  from?: Subject['kind'],
): Text {
  const what = whatInWords(line, names, speaker)
  const skill = 'skill' in line ? line.skill : undefined
  if (from === 'skill' && subject.kind === 'role')
    return speaker.say('about', { name: () => speaker.subject(subject), what: () => what })
  if (skill === undefined) return speaker.alone(what)
  const name = () => speaker.subject({ kind: 'skill', id: skill })
  return speaker.say('about', { name, what: () => what })
}
