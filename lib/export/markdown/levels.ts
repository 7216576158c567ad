import {
  type ExportContext,
  writeCell,
  writeName,
  writeProse,
  writeProvenance,
  writeSkill,
  writeStep,
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
export function levelsMarkdown(context: ExportContext, role: Role, pair: LevelPair): string {
  const { t, locale } = context
  const from = pair.from.level
  const to = pair.to.level
  const names = {
    role: writeName(context, role.name),
    from: writeName(context, from.name),
    to: writeName(context, to.name),
  }
  const counts = countChanges(compareLevels(role, from.id, to.id))
  const compared = compareTexts(role, from.id, to.id, locale)
  return joinBlocks([
    heading(1, t('levels.metaTitle', names)),
    t('levels.metaDescription', { ...names, ...counts }),
    heading(2, t('levels.changesHeading')),
    ...(compared.length > 0 ? changeBlocks(context, role, pair) : [t('levels.textsNone')]),
    heading(2, t('levels.textsHeading')),
    ...compared.flatMap(({ domain, changed }) =>
      changed.length > 0
        ? [
            heading(3, writeName(context, domain.name)),
            ...changed.flatMap((one) => textBlocks(context, one, from, to)),
          ]
        : [],
    ),
    writeProvenance(context, levelsPath(role.id, from.id, to.id), roleDate(role)),
  ])
}

const titles = {
  'becomes-mandatory': 'levels.groupMandatory',
  rises: 'levels.groupRises',
  new: 'levels.groupNew',
  eases: 'levels.groupEases',
  'falls-away': 'levels.groupFallsAway',
} as const satisfies Partial<Record<ChangeKind, string>>

function changeBlocks(context: ExportContext, role: Role, { from, to }: LevelPair) {
  const byKind = classifyChanges(role, from.level.id, to.level.id)
  const kinds = ['becomes-mandatory', 'rises', 'new', 'eases', 'falls-away'] as const
  const blocks = kinds.flatMap((kind) => {
    const items = byKind[kind].map(
      ({ requirement, before, after }) =>
        `${writeSkill(context, requirement.skill)}: ${writeStep(context, writeCell(context, before), writeCell(context, after))}`,
    )
    return items.length > 0 ? [heading(3, context.t(titles[kind])), bullets(items)] : []
  })
  const stay = byKind.stays.length
  return [
    ...(blocks.length > 0 ? blocks : [context.t('levels.groupNone')]),
    stay > 0 ? `${context.t('levels.groupStays', { count: stay })}.` : '',
  ]
}

function textBlocks(
  context: ExportContext,
  { requirement, before, after }: ComparedSkill,
  from: Level,
  to: Level,
) {
  return [
    heading(4, writeName(context, requirement.skill.name)),
    ...cellBlocks(context, from, before),
    ...cellBlocks(context, to, after),
  ]
}

function cellBlocks(context: ExportContext, level: Level, cell: Cell | undefined) {
  return [
    `**${writeName(context, level.name)}: ${writeCell(context, cell)}**`,
    cell?.description ? writeProse(context, cell.description.text) : '',
  ]
}
