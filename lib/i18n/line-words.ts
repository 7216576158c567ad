import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { isSameCell } from '#lib/model/history/compare-versions.ts'
import type { Line, TextLine } from '#lib/model/history/day-summary.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'
import type { RequiredCell, RequiredLine } from '#lib/model/history/history.ts'

/** A line as text, without the name of its subject. */
export function detailInWords<Text>(
  line: Line,
  names: HistoricNames,
  formatter: ChangeFormatter<Text>,
): Text {
  const { message } = formatter
  switch (line.kind) {
    case 'existence':
      return message(line.after ? 'came' : 'went')
    case 'name':
      return message('renamed', { before: line.before, after: line.after })
    case 'id':
      return message('moved', { before: line.before, after: line.after })
    case 'translation':
      return message(line.after ? 'translated' : 'untranslated', {
        language: formatter.language(line.locale),
      })
    case 'line':
      return lineOfGrid(line.before, line.after, names, formatter)
    case 'texts':
      return textsInWords(line, names, formatter)
  }
}

function lineOfGrid<Text>(
  before: RequiredLine | undefined,
  after: RequiredLine | undefined,
  names: HistoricNames,
  formatter: ChangeFormatter<Text>,
): Text {
  if (!after) return formatter.message('notAsked')
  if (!before) {
    const mandatory = [...after.values()].filter((cell) => cell.mandatory).length
    return formatter.message('asked', { count: after.size, mandatory })
  }
  const levels = [...new Set([...after.keys(), ...before.keys()])]
  const changes = levels.flatMap((level): Text[] => {
    const [one, other] = [before.get(level), after.get(level)]
    if (isSameCell(one, other)) return []
    const name = { level: () => formatter.name(names.ofStep(level)) }
    if (!other) return [formatter.message('cellRemoved', name)]
    const now = { ...name, after: () => cellInWords(other, one, names, formatter) }
    if (!one) return [formatter.message('cellAdded', now)]
    return [
      formatter.message('cellChanged', { ...now, before: () => cellInWords(one, other, names, formatter) }),
    ]
  })
  return formatter.list(changes)
}

/** A requirement as text, without the part that is the same in the other cell. */
function cellInWords<Text>(
  { proficiency, mandatory }: RequiredCell,
  other: RequiredCell | undefined,
  names: HistoricNames,
  { message, name }: ChangeFormatter<Text>,
): Text {
  if (other?.proficiency === proficiency) return message(mandatory ? 'onlyMandatory' : 'onlyOptional')
  const step = name(names.ofStep(proficiency))
  if (other?.mandatory === mandatory) return step
  return message(mandatory ? 'mandatory' : 'optional', { proficiency: () => step })
}

const textMessages = { added: 'textsAdded', changed: 'textsChanged', removed: 'textsRemoved' } as const
const translationMessages = {
  added: 'translationsAdded',
  changed: 'translationsChanged',
  removed: 'translationsRemoved',
} as const

function textsInWords<Text>(
  { how, locations, locale }: TextLine,
  names: HistoricNames,
  { message, name, list, language }: ChangeFormatter<Text>,
): Text {
  const parts = list(
    locations.map(({ part, at }) => {
      const level = at === undefined ? undefined : name(names.ofStep(at))
      if (part === 'title' || part === 'focus' || part === 'stack')
        return level === undefined ? message('part_levels') : message(`part_${part}`, { level: () => level })
      return part === 'section' && level !== undefined ? level : message(`part_${part}`)
    }),
  )
  if (locale === undefined) return message(textMessages[how], { parts: () => parts })
  return message(translationMessages[how], { language: language(locale), parts: () => parts })
}
