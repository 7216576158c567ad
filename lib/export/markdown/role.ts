import {
  sayCell,
  sayList,
  sayName,
  sayProse,
  sayProvenance,
  sayRole,
  saySkill,
  sayText,
  type Voice,
} from '#lib/export/context/export-context.ts'
import { bullets, heading, joinBlocks, table } from '#lib/markdown/blocks.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { findLevel, findRole } from '#lib/model/catalog/find.ts'
import { keyDomains, type MatrixSection, matrixSections } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { roleDate } from '#lib/site/metadata/provenance.ts'
import { rolePath } from '#lib/site/routes/routes.ts'

/** A role with its levels, its matrix and every description, as one Markdown document. */
export function roleMarkdown(voice: Voice, catalog: Catalog, role: Role): string {
  return joinBlocks([
    ...roleBlocks(voice, catalog, role),
    sayProvenance(voice, rolePath(role.id), roleDate(role)),
  ])
}

/** The document without its provenance. */
export function roleBlocks(voice: Voice, catalog: Catalog, role: Role): readonly string[] {
  const { t } = voice
  const counts = countRole(role)
  const sections = matrixSections(role)
  return [
    heading(1, sayName(voice, role.name)),
    sayText(voice, role.summary),
    sentence(voice, catalog, role),
    heading(2, t('role.levelsHeading', { count: counts.levels })),
    ...role.levels.flatMap((level) => levelBlocks(voice, level)),
    ...(sections.length > 0 ? [heading(2, t('role.matrixHeading'))] : []),
    ...sections.flatMap((section) => matrixBlocks(voice, role, section)),
    ...moveBlocks(voice, catalog, role),
    ...(sections.length > 0 ? [heading(2, t('matrix.crumb'))] : []),
    ...role.requirements.flatMap((requirement) => requirementBlocks(voice, requirement)),
  ]
}

function sentence(voice: Voice, catalog: Catalog, role: Role) {
  const domains = keyDomains(catalog, role).map((domain) => sayName(voice, domain.name))
  return voice.t.markup('role.sentence', {
    ...countRole(role),
    domainCount: domains.length,
    role: () => sayName(voice, role.name),
    family: () => sayName(voice, role.family.name),
    domains: () => new Intl.ListFormat(voice.locale).format(domains),
  })
}

function levelBlocks(voice: Voice, { level, title, focus, stack }: Role['levels'][number]) {
  const { t } = voice
  const name = sayName(voice, level.name)
  return [
    heading(3, title ? `${name} · ${sayName(voice, title)}` : name),
    focus ? sayText(voice, focus) : '',
    stack ? `${t('role.toStack')}: ${sayList(voice, stack)}` : '',
  ]
}

function matrixBlocks(voice: Voice, role: Role, { domain, requirements }: MatrixSection) {
  const head = [voice.t('matrix.columnSkill'), ...role.levels.map(({ level }) => sayName(voice, level.name))]
  const rows = requirements.map((requirement) => [
    saySkill(voice, requirement.skill),
    ...role.levels.map(({ level }) => sayCell(voice, findCell(requirement, level.id))),
  ])
  return [heading(3, sayName(voice, domain.name)), table([head, ...rows])]
}

function moveBlocks(voice: Voice, catalog: Catalog, role: Role) {
  const moves = role.next.flatMap(({ role: id, level: levelId, reason }) => {
    const target = findRole(catalog, id)
    const level = target && findLevel(target.ladder, levelId)
    if (!target || !level) return []
    const as = voice.t.markup('role.moveLevel', { level: () => sayName(voice, level.name) })
    return [`${sayRole(voice, target)}, ${as}: ${sayText(voice, reason)}`]
  })
  return moves.length > 0 ? [heading(2, voice.t('role.movesHeading')), bullets(moves)] : []
}

function requirementBlocks(voice: Voice, { skill, cells }: Requirement) {
  return [
    heading(3, saySkill(voice, skill)),
    ...cells.flatMap((cell) => [
      heading(4, `${sayName(voice, cell.level.name)}: ${sayCell(voice, cell)}`),
      cell.description ? sayProse(voice, cell.description.text) : voice.t('cell.noDescription'),
    ]),
  ]
}
