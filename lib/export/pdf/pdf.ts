import type { ExportContext } from '#lib/export/context/export-context.ts'
import { provenanceLines } from '#lib/export/context/provenance-lines.ts'
import type { Printing } from '#lib/export/pdf/document-data.ts'
import { roleData } from '#lib/export/pdf/role-data.ts'
import { skillData } from '#lib/export/pdf/skill-data.ts'
import { talkData } from '#lib/export/pdf/talk-data.ts'
import { typesetPdf } from '#lib/export/typst/compiler.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { latestDate, provenanceOf, roleDate } from '#lib/site/metadata/provenance.ts'
import {
  levelsPath,
  type PagePath,
  roleFileHref,
  rolePath,
  skillFileHref,
  skillPath,
  talkFileHref,
} from '#lib/site/routes/routes.ts'

export function rolePdf(context: ExportContext, catalog: Catalog, role: Role): Uint8Array {
  const printing = printingOf(context, catalog, rolePath(role.id), roleDate(role))
  const address = roleFileHref(context.locale, role.id, 'pdf')
  return typesetPdf({ template: 'pdf/role.typ', data: roleData(role, printing), address })
}

export function skillPdf(context: ExportContext, catalog: Catalog, skill: Skill): Uint8Array {
  const roles = requirementsOf(catalog, skill).map(({ role }) => role)
  const printing = printingOf(context, catalog, skillPath(skill.id), latestDate([skill, ...roles]))
  const address = skillFileHref(context.locale, skill.id, 'pdf')
  return typesetPdf({ template: 'pdf/skill.typ', data: skillData(skill, printing), address })
}

/** The sheet for a talk about a step to a higher level. */
export function talkPdf(
  context: ExportContext,
  catalog: Catalog,
  { role, pair }: { readonly role: Role; readonly pair: LevelPair },
): Uint8Array {
  const [from, to] = [pair.from.level.id, pair.to.level.id]
  const printing = printingOf(context, catalog, levelsPath(role.id, from, to), roleDate(role))
  const address = talkFileHref(context.locale, role.id, from, to)
  return typesetPdf({ template: 'pdf/talk.typ', data: talkData(role, pair, printing), address })
}

export function printingOf(
  context: ExportContext,
  catalog: Catalog,
  path: PagePath,
  date?: IsoDate,
): Printing {
  const { site, locale, t } = context
  const provenance = provenanceOf({ site, locale, path, date })
  return {
    catalog,
    locale,
    t,
    provenance,
    provenanceLines: provenanceLines(provenance, locale, context.provenance),
  }
}
