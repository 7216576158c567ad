import {
  sayCell,
  sayName,
  sayProvenance,
  sayRole,
  saySkill,
  sayStep,
  type Voice,
} from '#lib/export/context/export-context.ts'
import { asText, bullets, heading, joinBlocks, table } from '#lib/markdown/blocks.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { changesOfRole } from '#lib/model/compare/change-of-role.ts'
import { compareRoles, type SharedSkill } from '#lib/model/compare/compare-roles.ts'
import { overlapPercent } from '#lib/model/compare/overlap.ts'
import { latestDate, roleDate } from '#lib/site/metadata/provenance.ts'
import { comparePairPath } from '#lib/site/routes/routes.ts'

/** Two roles side by side, as one Markdown document. */
export function rolesMarkdown(voice: Voice, a: Role, b: Role): string {
  const { t } = voice
  const { differing, alike, notComparable, onlyA, onlyB, overlap } = compareRoles(a, b)
  const names = { a: sayName(voice, a.name), b: sayName(voice, b.name) }
  const date = latestDate([a, b].map((role) => ({ updated: roleDate(role) })))
  return joinBlocks([
    heading(1, t('compare.pairMetaTitle', names)),
    overlap === undefined
      ? t('compare.pairMetaDescriptionApart', names)
      : t('compare.pairMetaDescription', { ...names, overlap: overlapPercent(overlap) / 100 }),
    t(overlap === undefined ? 'compare.overlapNone' : 'compare.overlapMeaning'),
    heading(2, t('compare.sharedHeading')),
    ...differing.map((shared) => sharedBlock(voice, a, b, shared)),
    ...skillBlocks(voice, t('compare.alikeHeading', { count: alike.length }), alike),
    ...skillBlocks(voice, t('compare.notComparableHeading', { count: notComparable.length }), notComparable),
    ...onlyBlocks(voice, a, onlyA),
    ...onlyBlocks(voice, b, onlyB),
    ...changeBlocks(voice, a, b),
    ...changeBlocks(voice, b, a),
    sayProvenance(voice, comparePairPath(a.id, b.id), date),
  ])
}

function skillBlocks(voice: Voice, title: string, shared: readonly SharedSkill[]) {
  if (shared.length === 0) return []
  return [heading(3, title), bullets(shared.map(({ skill }) => saySkill(voice, skill)))]
}

function sharedBlock(voice: Voice, a: Role, b: Role, { skill, cells }: SharedSkill) {
  const level = ({ levels }: (typeof cells)[number]) =>
    [levels.a, levels.b].flatMap((one) => (one ? [sayName(voice, one.name)] : []))
  const rows = [
    ['', ...cells.map((pair) => [...new Set(level(pair))].join(' / '))],
    [sayName(voice, a.name), ...cells.map((pair) => sayCell(voice, pair.a))],
    [sayName(voice, b.name), ...cells.map((pair) => sayCell(voice, pair.b))],
  ]
  return joinBlocks([heading(3, saySkill(voice, skill)), table(rows)]).trim()
}

function onlyBlocks(voice: Voice, role: Role, requirements: readonly Requirement[]) {
  if (requirements.length === 0) return []
  const title = voice.t.markup('compare.onlyHeading', { role: () => sayName(voice, role.name) })
  return [heading(2, title), bullets(requirements.map(({ skill }) => saySkill(voice, skill)))]
}

function changeBlocks(voice: Voice, from: Role, to: Role) {
  const changes = changesOfRole(from, to).filter(({ missing }) => missing.length > 0)
  if (changes.length === 0) return []
  const names = { from: () => sayRole(voice, from), to: () => sayRole(voice, to) }
  return [
    heading(2, voice.t.markup('compare.changeHeading', names)),
    ...changes.flatMap((change) => [
      heading(3, sayName(voice, change.to.name)),
      bullets(
        change.missing.map(({ skill, cell, held }) => {
          const before = held ? sayName(voice, held.proficiency.name) : asText(voice.t('compare.notHeld'))
          return `${saySkill(voice, skill)}: ${sayStep(voice, before, sayCell(voice, cell))}`
        }),
      ),
    ]),
  ]
}
