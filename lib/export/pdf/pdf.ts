import type { Voice } from '#lib/export/context/export-context.ts'
import { provenanceLines } from '#lib/export/context/provenance-lines.ts'
import type { Printing } from '#lib/export/pdf/document.ts'
import { rolePaper } from '#lib/export/pdf/role-paper.ts'
import { skillPaper } from '#lib/export/pdf/skill-paper.ts'
import { typesetPdf } from '#lib/export/typst/compiler.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { latestDate, provenanceOf, roleDate } from '#lib/site/metadata/provenance.ts'
import { type PagePath, roleFileHref, rolePath, skillFileHref, skillPath } from '#lib/site/routes/routes.ts'

export function rolePdf(voice: Voice, catalog: Catalog, role: Role): Uint8Array {
  const printing = printingOf(voice, catalog, rolePath(role.id), roleDate(role))
  const address = roleFileHref(voice.locale, role.id, 'pdf')
  return typesetPdf({ template: 'pdf/role.typ', data: rolePaper(role, printing), address })
}

export function skillPdf(voice: Voice, catalog: Catalog, skill: Skill): Uint8Array {
  const roles = requirementsOf(catalog, skill).map(({ role }) => role)
  const printing = printingOf(voice, catalog, skillPath(skill.id), latestDate([skill, ...roles]))
  const address = skillFileHref(voice.locale, skill.id, 'pdf')
  return typesetPdf({ template: 'pdf/skill.typ', data: skillPaper(skill, printing), address })
}

export function printingOf(voice: Voice, catalog: Catalog, path: PagePath, date?: IsoDate): Printing {
  const { site, locale, t } = voice
  const provenance = provenanceOf({ site, locale, path, date })
  return {
    catalog,
    locale,
    t,
    provenance,
    provenanceLines: provenanceLines(provenance, locale, voice.provenance),
  }
}
