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
import { asText, bullets, heading, joinBlocks, link, table } from '#lib/markdown/blocks.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import { findCell, type RoleRequirement, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { latestDate } from '#lib/site/metadata/provenance.ts'
import { skillPath } from '#lib/site/routes/routes.ts'

/** A skill with its own texts and what each role requires of it, as one Markdown document. */
export function skillMarkdown(context: ExportContext, catalog: Catalog, skill: Skill): string {
  const date = latestDate([skill, ...requirementsOf(catalog, skill).map(({ role }) => role)])
  return joinBlocks([
    ...skillBlocks(context, catalog, skill),
    writeProvenance(context, skillPath(skill.id), date),
  ])
}

/** The document without its provenance. */
export function skillBlocks(context: ExportContext, catalog: Catalog, skill: Skill): readonly string[] {
  const { t } = context
  const keywords = skill.keywords.original.length > 0
  const meanings = meaningsOf(catalog, skill)
  const requirements = requirementsOf(catalog, skill)
  return [
    heading(1, writeName(context, skill.name)),
    writeText(context, skill.summary),
    bullets([
      `${t('skill.factDomain')}: ${writeName(context, skill.domain.name)}`,
      `${t('skill.factGroup')}: ${writeName(context, skill.group.name)}`,
      ...(keywords ? [`${t('skill.factKeywords')}: ${writeList(context, skill.keywords)}`] : []),
    ]),
    ...(skill.intro ? [heading(2, t('skill.whatItIs')), writeProse(context, skill.intro)] : []),
    heading(2, t('skill.levelsHeading')),
    ...(requirements.length > 0 ? ladderBlocks(context, catalog, requirements) : [t('skill.noRoles')]),
    ...requirements.flatMap((one) => ownTextBlocks(context, one)),
    ...(meanings.length > 0 ? [heading(2, t('skill.ownHeading'))] : []),
    ...meanings.flatMap(({ at, text }) => [
      heading(3, writeName(context, at.name)),
      writeProse(context, text),
    ]),
    ...relatedBlocks(context, catalog, skill),
    ...(skill.links.length > 0
      ? [
          heading(2, t('skill.factLinks')),
          bullets(skill.links.map(({ title, url }) => link(asText(title), url))),
        ]
      : []),
  ]
}

/** A table for each ladder, with a row for each role and a column for each level. */
function ladderBlocks(context: ExportContext, catalog: Catalog, requirements: readonly RoleRequirement[]) {
  return catalog.ladders.flatMap(({ levels }) => {
    const own = requirements.filter(({ role }) => role.ladder.levels === levels)
    const head = [context.t('skill.columnRole'), ...levels.map((level) => writeName(context, level.name))]
    const rows = own.map(({ role, requirement }) => [
      writeRole(context, role),
      ...levels.map((level) => writeCell(context, findCell(requirement, level.id))),
    ])
    return own.length > 0 ? [table([head, ...rows])] : []
  })
}

/** The role's own descriptions; the others are among the texts of the skill. */
function ownTextBlocks(context: ExportContext, { role, requirement }: RoleRequirement) {
  const texts = requirement.cells.flatMap(({ level, description }) =>
    description?.from === 'role'
      ? [heading(4, writeName(context, level.name)), writeProse(context, description.text)]
      : [],
  )
  return texts.length > 0 ? [heading(3, writeName(context, role.name)), ...texts] : []
}

function relatedBlocks(context: ExportContext, catalog: Catalog, skill: Skill) {
  const related = skill.related.flatMap((id) => findSkill(catalog, id) ?? [])
  if (related.length === 0) return []
  const items = related.map((one) => `${writeSkill(context, one)}: ${writeText(context, one.summary)}`)
  return [heading(2, context.t('skill.relatedHeading')), bullets(items)]
}
