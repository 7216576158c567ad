import type { Messages } from '#lib/i18n/messages.ts'
import { isSameCell } from '#lib/model/compare-versions.ts'
import type { HistoricNames } from '#lib/model/historic-names.ts'
import type { AskedCell, AskedLine, Subject } from '#lib/model/history.ts'
import type { Line, TextLine } from '#lib/model/history-views.ts'
import type { Localized } from '#lib/model/localized.ts'

export type ChangeMessage = keyof Messages['changes']

/** How changes are put into words: as elements of a page, or as plain text. */
export type Speaker<Text> = {
  readonly say: (
    message: ChangeMessage,
    values?: Readonly<Record<string, string | number>>,
    tags?: Readonly<Record<string, Text>>,
  ) => Text
  readonly name: (name: Localized<string>) => Text
  readonly subject: (subject: Subject) => Text
  readonly language: (locale: string) => string
  readonly list: (items: readonly Text[]) => Text
}

/** A line in words. `from` is where it is read: on a skill's own page its name goes without saying, as does a role's. */
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
    return speaker.say('about', {}, { name: speaker.subject(subject), what })
  if (skill === undefined) return what
  return speaker.say('about', {}, { name: speaker.subject({ kind: 'skill', id: skill }), what })
}

function whatInWords<Text>(line: Line, names: HistoricNames, speaker: Speaker<Text>): Text {
  const { say } = speaker
  switch (line.kind) {
    case 'existence':
      return say(line.after ? 'came' : 'went')
    case 'name':
      return say('renamed', { before: line.before, after: line.after })
    case 'id':
      return say('moved', { before: line.before, after: line.after })
    case 'translation':
      return say(line.after ? 'translated' : 'untranslated', { language: speaker.language(line.locale) })
    case 'line':
      return lineOfGrid(line.before, line.after, names, speaker)
    case 'texts':
      return textsInWords(line, names, speaker)
  }
}

function lineOfGrid<Text>(
  before: AskedLine | undefined,
  after: AskedLine | undefined,
  names: HistoricNames,
  speaker: Speaker<Text>,
): Text {
  if (!after) return speaker.say('notAsked')
  if (!before) {
    const mandatory = [...after.values()].filter((cell) => cell.mandatory).length
    return speaker.say('asked', { count: after.size, mandatory })
  }
  const levels = [...new Set([...after.keys(), ...before.keys()])]
  const cell = ({ proficiency, mandatory }: AskedCell) =>
    speaker.say(
      mandatory ? 'mandatory' : 'optional',
      {},
      { proficiency: speaker.name(names.ofStep(proficiency)) },
    )
  const changes = levels.flatMap((level): Text[] => {
    const [one, other] = [before.get(level), after.get(level)]
    if (isSameCell(one, other)) return []
    const name = { level: speaker.name(names.ofStep(level)) }
    if (!other) return [speaker.say('cellRemoved', {}, name)]
    if (!one) return [speaker.say('cellAdded', {}, { ...name, after: cell(other) })]
    return [speaker.say('cellChanged', {}, { ...name, before: cell(one), after: cell(other) })]
  })
  return speaker.list(changes)
}

const howSaid = { added: 'textsAdded', changed: 'textsChanged', removed: 'textsRemoved' } as const
const howTranslated = {
  added: 'translationsAdded',
  changed: 'translationsChanged',
  removed: 'translationsRemoved',
} as const

function textsInWords<Text>(
  { how, places, locale }: TextLine,
  names: HistoricNames,
  { say, name, list, language }: Speaker<Text>,
): Text {
  const parts = list(
    places.map(({ part, at }) => {
      const level = at === undefined ? undefined : name(names.ofStep(at))
      return part === 'section' && level !== undefined
        ? level
        : say(`part_${part}`, {}, level === undefined ? {} : { level })
    }),
  )
  if (locale === undefined) return say(howSaid[how], {}, { parts })
  return say(howTranslated[how], { language: language(locale) }, { parts })
}
