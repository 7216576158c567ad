import type { Speaker } from '#lib/i18n/speaker.ts'
import { isSameCell } from '#lib/model/history/compare-versions.ts'
import type { Line, TextLine } from '#lib/model/history/day-summary.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'
import type { AskedCell, AskedLine } from '#lib/model/history/history.ts'

/** A line as text, without the name of its subject. */
export function whatInWords<Text>(line: Line, names: HistoricNames, speaker: Speaker<Text>): Text {
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
  const changes = levels.flatMap((level): Text[] => {
    const [one, other] = [before.get(level), after.get(level)]
    if (isSameCell(one, other)) return []
    const name = { level: () => speaker.name(names.ofStep(level)) }
    if (!other) return [speaker.say('cellRemoved', name)]
    const now = { ...name, after: () => cellInWords(other, one, names, speaker) }
    if (!one) return [speaker.say('cellAdded', now)]
    return [speaker.say('cellChanged', { ...now, before: () => cellInWords(one, other, names, speaker) })]
  })
  return speaker.list(changes)
}

/** A requirement as text, without the part that is the same in the other cell. */
function cellInWords<Text>(
  { proficiency, mandatory }: AskedCell,
  other: AskedCell | undefined,
  names: HistoricNames,
  { say, name }: Speaker<Text>,
): Text {
  if (other?.proficiency === proficiency) return say(mandatory ? 'onlyMandatory' : 'onlyOptional')
  const step = name(names.ofStep(proficiency))
  if (other?.mandatory === mandatory) return step
  return say(mandatory ? 'mandatory' : 'optional', { proficiency: () => step })
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
      if (part === 'title' || part === 'focus' || part === 'stack')
        return level === undefined ? say('part_levels') : say(`part_${part}`, { level: () => level })
      return part === 'section' && level !== undefined ? level : say(`part_${part}`)
    }),
  )
  if (locale === undefined) return say(howSaid[how], { parts: () => parts })
  return say(howTranslated[how], { language: language(locale), parts: () => parts })
}
