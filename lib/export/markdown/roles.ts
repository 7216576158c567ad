import {
  type ExportContext,
  writeCell,
  writeName,
  writeProvenance,
  writeRole,
  writeSkill,
  writeStep,
} from '#lib/export/context/export-context.ts'
import { asText, bullets, heading, joinBlocks, table } from '#lib/markdown/blocks.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { changesOfRole } from '#lib/model/compare/change-of-role.ts'
import { compareRoles, type SharedSkill } from '#lib/model/compare/compare-roles.ts'
import { overlapPercent } from '#lib/model/compare/overlap.ts'
import { latestDate, roleDate } from '#lib/site/metadata/provenance.ts'
import { comparePairPath } from '#lib/site/routes/routes.ts'

/** The comparison of two roles, as one Markdown document. */
export function rolesMarkdown(context: ExportContext, a: Role, b: Role): string {
  const { t } = context
  const { differing, equal, notComparable, onlyA, onlyB, overlap } = compareRoles(a, b)
  const names = { a: writeName(context, a.name), b: writeName(context, b.name) }
  const date = latestDate([a, b].map((role) => ({ updated: roleDate(role) })))
  return joinBlocks([
    heading(1, t('compare.pairMetaTitle', names)),
    overlap === undefined
      ? t('compare.pairMetaDescriptionApart', names)
      : t('compare.pairMetaDescription', { ...names, overlap: overlapPercent(overlap) / 100 }),
    t(overlap === undefined ? 'compare.overlapNone' : 'compare.overlapMeaning'),
    heading(2, t('compare.sharedHeading')),
    ...differing.map((shared) => sharedBlock(context, a, b, shared)),
    ...skillBlocks(context, t('compare.alikeHeading', { count: equal.length }), equal),
    ...skillBlocks(
      context,
      t('compare.notComparableHeading', { count: notComparable.length }),
      notComparable,
    ),
    ...onlyBlocks(context, a, onlyA),
    ...onlyBlocks(context, b, onlyB),
    ...changeBlocks(context, a, b),
    ...changeBlocks(context, b, a),
    writeProvenance(context, comparePairPath(a.id, b.id), date),
  ])
}

function skillBlocks(context: ExportContext, title: string, shared: readonly SharedSkill[]) {
  if (shared.length === 0) return []
  return [heading(3, title), bullets(shared.map(({ skill }) => writeSkill(context, skill)))]
}

function sharedBlock(context: ExportContext, a: Role, b: Role, { skill, cells }: SharedSkill) {
  const level = ({ levels }: (typeof cells)[number]) =>
    [levels.a, levels.b].flatMap((one) => (one ? [writeName(context, one.name)] : []))
  const rows = [
    ['', ...cells.map((pair) => [...new Set(level(pair))].join(' / '))],
    [writeName(context, a.name), ...cells.map((pair) => writeCell(context, pair.a))],
    [writeName(context, b.name), ...cells.map((pair) => writeCell(context, pair.b))],
  ]
  return joinBlocks([heading(3, writeSkill(context, skill)), table(rows)]).trim()
}

function onlyBlocks(context: ExportContext, role: Role, requirements: readonly Requirement[]) {
  if (requirements.length === 0) return []
  const title = context.t.markup('compare.onlyHeading', { role: () => writeName(context, role.name) })
  return [heading(2, title), bullets(requirements.map(({ skill }) => writeSkill(context, skill)))]
}

function changeBlocks(context: ExportContext, from: Role, to: Role) {
  const changes = changesOfRole(from, to).filter(({ missing }) => missing.length > 0)
  if (changes.length === 0) return []
  const names = { from: () => writeRole(context, from), to: () => writeRole(context, to) }
  return [
    heading(2, context.t.markup('compare.changeHeading', names)),
    ...changes.flatMap((change) => [
      heading(3, writeName(context, change.to.name)),
      bullets(
        change.missing.map(({ skill, cell, held }) => {
          const before = held
            ? writeName(context, held.proficiency.name)
            : asText(context.t('compare.notHeld'))
          return `${writeSkill(context, skill)}: ${writeStep(context, before, writeCell(context, cell))}`
        }),
      ),
    ]),
  ]
}
