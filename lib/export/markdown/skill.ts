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
import { asText, bullets, heading, joinBlocks, link, table } from '#lib/markdown/blocks.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import { findCell, type RoleRequirement, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { latestDate } from '#lib/site/metadata/provenance.ts'
import { skillPath } from '#lib/site/routes/routes.ts'

/** A skill with its own texts and what each role requires of it, as one Markdown document. */
export function skillMarkdown(voice: Voice, catalog: Catalog, skill: Skill): string {
  const date = latestDate([skill, ...requirementsOf(catalog, skill).map(({ role }) => role)])
  return joinBlocks([...skillBlocks(voice, catalog, skill), sayProvenance(voice, skillPath(skill.id), date)])
}

/** The document without its provenance. */
export function skillBlocks(voice: Voice, catalog: Catalog, skill: Skill): readonly string[] {
  const { t } = voice
  const keywords = skill.keywords.original.length > 0
  const meanings = meaningsOf(catalog, skill)
  const asking = requirementsOf(catalog, skill)
  return [
    heading(1, sayName(voice, skill.name)),
    sayText(voice, skill.summary),
    bullets([
      `${t('skill.factDomain')}: ${sayName(voice, skill.domain.name)}`,
      `${t('skill.factGroup')}: ${sayName(voice, skill.group.name)}`,
      ...(keywords ? [`${t('skill.factKeywords')}: ${sayList(voice, skill.keywords)}`] : []),
    ]),
    ...(skill.intro ? [heading(2, t('skill.whatItIs')), sayProse(voice, skill.intro)] : []),
    heading(2, t('skill.levelsHeading')),
    ...(asking.length > 0 ? ladderBlocks(voice, catalog, asking) : [t('skill.noRoles')]),
    ...asking.flatMap((one) => ownTextBlocks(voice, one)),
    ...(meanings.length > 0 ? [heading(2, t('skill.ownHeading'))] : []),
    ...meanings.flatMap(({ at, text }) => [heading(3, sayName(voice, at.name)), sayProse(voice, text)]),
    ...relatedBlocks(voice, catalog, skill),
    ...(skill.links.length > 0
      ? [
          heading(2, t('skill.factLinks')),
          bullets(skill.links.map(({ title, url }) => link(asText(title), url))),
        ]
      : []),
  ]
}

/** A table for each ladder, with a row for each role and a column for each level. */
function ladderBlocks(voice: Voice, catalog: Catalog, asking: readonly RoleRequirement[]) {
  return catalog.ladders.flatMap(({ levels }) => {
    const own = asking.filter(({ role }) => role.ladder.levels === levels)
    const head = [voice.t('skill.columnRole'), ...levels.map((level) => sayName(voice, level.name))]
    const rows = own.map(({ role, requirement }) => [
      sayRole(voice, role),
      ...levels.map((level) => sayCell(voice, findCell(requirement, level.id))),
    ])
    return own.length > 0 ? [table([head, ...rows])] : []
  })
}

/** The role's own descriptions; the others are among the texts of the skill. */
function ownTextBlocks(voice: Voice, { role, requirement }: RoleRequirement) {
  const texts = requirement.cells.flatMap(({ level, description }) =>
    description?.from === 'role'
      ? [heading(4, sayName(voice, level.name)), sayProse(voice, description.text)]
      : [],
  )
  return texts.length > 0 ? [heading(3, sayName(voice, role.name)), ...texts] : []
}

function relatedBlocks(voice: Voice, catalog: Catalog, skill: Skill) {
  const related = skill.related.flatMap((id) => findSkill(catalog, id) ?? [])
  if (related.length === 0) return []
  const items = related.map((one) => `${saySkill(voice, one)}: ${sayText(voice, one.summary)}`)
  return [heading(2, voice.t('skill.relatedHeading')), bullets(items)]
}
