import {
  sayCell,
  sayName,
  sayProse,
  sayProvenance,
  saySkill,
  sayStep,
  type Voice,
} from '#lib/export/context/export-context.ts'
import { bullets, heading, joinBlocks } from '#lib/markdown/blocks.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import {
  type ChangeKind,
  classifyChanges,
  compareLevels,
  countChanges,
} from '#lib/model/compare/compare-levels.ts'
import { type ComparedSkill, compareTexts } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { roleDate } from '#lib/site/metadata/provenance.ts'
import { levelsPath } from '#lib/site/routes/routes.ts'

/** The changes between two levels of a role, as one Markdown document. */
export function levelsMarkdown(voice: Voice, role: Role, pair: LevelPair): string {
  const { t, locale } = voice
  const from = pair.from.level
  const to = pair.to.level
  const names = {
    role: sayName(voice, role.name),
    from: sayName(voice, from.name),
    to: sayName(voice, to.name),
  }
  const counts = countChanges(compareLevels(role, from.id, to.id))
  const compared = compareTexts(role, from.id, to.id, locale)
  return joinBlocks([
    heading(1, t('levels.metaTitle', names)),
    t('levels.metaDescription', { ...names, ...counts }),
    heading(2, t('levels.changesHeading')),
    ...(compared.length > 0 ? changeBlocks(voice, role, pair) : [t('levels.textsNone')]),
    heading(2, t('levels.textsHeading')),
    ...compared.flatMap(({ domain, changed }) =>
      changed.length > 0
        ? [
            heading(3, sayName(voice, domain.name)),
            ...changed.flatMap((one) => textBlocks(voice, one, from, to)),
          ]
        : [],
    ),
    sayProvenance(voice, levelsPath(role.id, from.id, to.id), roleDate(role)),
  ])
}

const titles = {
  'becomes-mandatory': 'levels.groupMandatory',
  rises: 'levels.groupRises',
  new: 'levels.groupNew',
  eases: 'levels.groupEases',
  'falls-away': 'levels.groupFallsAway',
} as const satisfies Partial<Record<ChangeKind, string>>

function changeBlocks(voice: Voice, role: Role, { from, to }: LevelPair) {
  const byKind = classifyChanges(role, from.level.id, to.level.id)
  const kinds = ['becomes-mandatory', 'rises', 'new', 'eases', 'falls-away'] as const
  const blocks = kinds.flatMap((kind) => {
    const items = byKind[kind].map(
      ({ requirement, before, after }) =>
        `${saySkill(voice, requirement.skill)}: ${sayStep(voice, sayCell(voice, before), sayCell(voice, after))}`,
    )
    return items.length > 0 ? [heading(3, voice.t(titles[kind])), bullets(items)] : []
  })
  const stay = byKind.stays.length
  return [
    ...(blocks.length > 0 ? blocks : [voice.t('levels.groupNone')]),
    stay > 0 ? `${voice.t('levels.groupStays', { count: stay })}.` : '',
  ]
}

function textBlocks(voice: Voice, { requirement, before, after }: ComparedSkill, from: Level, to: Level) {
  return [
    heading(4, sayName(voice, requirement.skill.name)),
    ...cellBlocks(voice, from, before),
    ...cellBlocks(voice, to, after),
  ]
}

function cellBlocks(voice: Voice, level: Level, cell: Cell | undefined) {
  return [
    `**${sayName(voice, level.name)}: ${sayCell(voice, cell)}**`,
    cell?.description ? sayProse(voice, cell.description.text) : '',
  ]
}
