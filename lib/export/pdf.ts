import { getTranslations } from 'next-intl/server'
import { rolePaper } from '#lib/export/paper/role-paper.ts'
import type { Printing } from '#lib/export/paper/sheet.ts'
import { skillPaper } from '#lib/export/paper/skill-paper.ts'
import { latestDate, provenanceOf, roleDate } from '#lib/export/provenance.ts'
import { provenanceLines } from '#lib/export/provenance-lines.ts'
import { typesetPdf } from '#lib/export/typst/compiler.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/ids.ts'
import { requirementsOf } from '#lib/model/requirements.ts'
import type { Role } from '#lib/model/role.ts'
import type { Skill } from '#lib/model/skill.ts'
import { type PagePath, roleFileHref, rolePath, skillFileHref, skillPath } from '#lib/site/routes.ts'

type InCatalog = { readonly catalog: Catalog; readonly locale: Locale }

export async function rolePdf({ role, ...at }: InCatalog & { readonly role: Role }): Promise<Uint8Array> {
  const printing = await printingOf(at, rolePath(role.id), roleDate(role))
  const address = roleFileHref(at.locale, role.id, 'pdf')
  return typesetPdf({ template: 'paper/role.typ', data: rolePaper(role, printing), address })
}

export async function skillPdf({ skill, ...at }: InCatalog & { readonly skill: Skill }): Promise<Uint8Array> {
  const roles = requirementsOf(at.catalog, skill).map(({ role }) => role)
  const printing = await printingOf(at, skillPath(skill.id), latestDate([skill, ...roles]))
  const address = skillFileHref(at.locale, skill.id, 'pdf')
  return typesetPdf({ template: 'paper/skill.typ', data: skillPaper(skill, printing), address })
}

async function printingOf(
  { catalog, locale }: InCatalog,
  path: PagePath,
  date: IsoDate | undefined,
): Promise<Printing> {
  const provenance = provenanceOf({ site: catalog.site, locale, path, date })
  const words = await getTranslations({ locale, namespace: 'provenance' })
  return {
    catalog,
    locale,
    t: await getTranslations({ locale }),
    provenance,
    provenanceLines: provenanceLines(provenance, locale, words),
  }
}
