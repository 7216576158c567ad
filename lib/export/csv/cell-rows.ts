import type { CsvRow } from '#lib/export/csv/csv.ts'
import { fingerprintOf } from '#lib/export/csv/fingerprint.ts'
import { plainLines } from '#lib/markdown/plain-lines.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { requirementsByDomain } from '#lib/model/catalog/matrix.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { latestDate } from '#lib/site/metadata/provenance.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { cellHref } from '#lib/site/routes/routes.ts'
import { textAddresses } from '#lib/site/routes/text-links.ts'

/** The columns that a fingerprint covers. */
export const fingerprintColumns = [
  'role_id',
  'skill_id',
  'level_id',
  'proficiency_id',
  'mandatory',
  'description',
] as const

// Not translated, so that a program can read the file of any language.
const head: CsvRow = [
  'role_id',
  'role',
  'family',
  'domain',
  'group',
  'skill_id',
  'skill',
  'level_id',
  'level',
  'proficiency_id',
  'proficiency',
  'step',
  'mandatory',
  'description',
  'description_language',
  'updated',
  'source',
  'licence',
  'licence_url',
  'fingerprint',
]

/** A head, then a row for each cell of the roles in matrix order, each with its address and licence. */
export function cellRows(site: Site, roles: readonly Role[], locale: Locale): readonly CsvRow[] {
  const rows = roles.flatMap((role) =>
    requirementsByDomain(role).flatMap((requirement) =>
      requirement.cells.map((cell) => cellRow(site, role, requirement, cell, locale)),
    ),
  )
  return [head, ...rows]
}

function cellRow(site: Site, role: Role, { skill }: Requirement, cell: Cell, locale: Locale): CsvRow {
  const { level, proficiency, mandatory } = cell
  const updated = latestDate([role, skill])
  const description = cell.description && inLocale(cell.description.text, locale)
  const text = description ? plainLines(description.value, textAddresses(site, locale)) : ''
  return [
    role.id,
    inLocale(role.name, locale).value,
    inLocale(role.family.name, locale).value,
    inLocale(skill.domain.name, locale).value,
    inLocale(skill.group.name, locale).value,
    skill.id,
    inLocale(skill.name, locale).value,
    level.id,
    inLocale(level.name, locale).value,
    proficiency.id,
    inLocale(proficiency.name, locale).value,
    proficiency.step,
    mandatory,
    text,
    description?.locale ?? '',
    updated ? { day: updated } : '',
    publicAddress(site, cellHref(locale, role.id, skill.id, level.id)),
    site.licence.name,
    site.licence.url,
    fingerprintOf([role.id, skill.id, level.id, proficiency.id, mandatory, text]),
  ]
}
