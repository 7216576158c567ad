import {
  type ExportContext,
  writeCell,
  writeList,
  writeName,
  writeProse,
  writeProvenance,
  writeRole,
  writeSkill,
  writeText,
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
export function roleMarkdown(context: ExportContext, catalog: Catalog, role: Role): string {
  return joinBlocks([
    ...roleBlocks(context, catalog, role),
    writeProvenance(context, rolePath(role.id), roleDate(role)),
  ])
}

/** The document without its provenance. */
export function roleBlocks(context: ExportContext, catalog: Catalog, role: Role): readonly string[] {
  const { t } = context
  const sections = matrixSections(role)
  return [
    heading(1, writeName(context, role.name)),
    writeText(context, role.summary),
    sentence(context, role),
    heading(2, t('role.levelsHeading')),
    ...role.levels.flatMap((level) => levelBlocks(context, level)),
    ...(sections.length > 0 ? [heading(2, t('role.matrixHeading'))] : []),
    ...sections.flatMap((section) => matrixBlocks(context, role, section)),
    ...moveBlocks(context, catalog, role),
    ...(sections.length > 0 ? [heading(2, t('matrix.crumb'))] : []),
    ...role.requirements.flatMap((requirement) => requirementBlocks(context, requirement)),
  ]
}

function sentence(context: ExportContext, role: Role) {
  const domains = keyDomains(role).map((domain) => writeName(context, domain.name))
  return context.t.markup('role.sentence', {
    ...countRole(role),
    domainCount: domains.length,
    role: () => writeName(context, role.name),
    family: () => writeName(context, role.family.name),
    domains: () => new Intl.ListFormat(context.locale).format(domains),
  })
}

function levelBlocks(context: ExportContext, { level, title, focus, stack }: Role['levels'][number]) {
  const { t } = context
  const name = writeName(context, level.name)
  return [
    heading(3, title ? `${name} · ${writeName(context, title)}` : name),
    focus ? writeText(context, focus) : '',
    stack ? `${t('paper.stack')}: ${writeList(context, stack)}` : '',
  ]
}

function matrixBlocks(context: ExportContext, role: Role, { domain, requirements }: MatrixSection) {
  const head = [
    context.t('matrix.columnSkill'),
    ...role.levels.map(({ level }) => writeName(context, level.name)),
  ]
  const rows = requirements.map((requirement) => [
    writeSkill(context, requirement.skill),
    ...role.levels.map(({ level }) => writeCell(context, findCell(requirement, level.id))),
  ])
  return [heading(3, writeName(context, domain.name)), table([head, ...rows])]
}

function moveBlocks(context: ExportContext, catalog: Catalog, role: Role) {
  const moves = role.next.flatMap(({ role: id, level: levelId, reason }) => {
    const target = findRole(catalog, id)
    const level = target && findLevel(target.ladder, levelId)
    if (!target || !level) return []
    const as = context.t.markup('role.moveLevel', { level: () => writeName(context, level.name) })
    return [`${writeRole(context, target)}, ${as}: ${writeText(context, reason)}`]
  })
  return moves.length > 0 ? [heading(2, context.t('role.movesHeading')), bullets(moves)] : []
}

function requirementBlocks(context: ExportContext, { skill, cells }: Requirement) {
  return [
    heading(3, writeSkill(context, skill)),
    ...cells.flatMap((cell) => [
      heading(4, `${writeName(context, cell.level.name)}: ${writeCell(context, cell)}`),
      cell.description ? writeProse(context, cell.description.text) : context.t('cell.noDescription'),
    ]),
  ]
}
