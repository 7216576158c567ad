import type { ExportContext } from '#lib/export/context/export-context.ts'
import { aboutSheet, cells, descriptionSheet, plain, scaleSheet } from '#lib/export/xlsx/parts.ts'
import { writeWorkbook } from '#lib/export/xlsx/workbook.ts'
import { sheetNamer, type Worksheet } from '#lib/export/xlsx/worksheet.ts'
import { rolesByFamily, skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countRole, countSkill } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { catalogueDate, provenanceOf } from '#lib/site/metadata/provenance.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { roleHref, skillHref } from '#lib/site/routes/routes.ts'

/** A workbook with a sheet each for roles, skills and requirements. */
export function catalogueWorkbook(context: ExportContext, catalog: Catalog): Uint8Array {
  const { site, locale, t } = context
  const date = catalogueDate(catalog)
  const provenance = provenanceOf({ site, locale, path: '', date })
  const title = plain(context, site.name)
  const nameSheet = sheetNamer()
  return writeWorkbook({
    title,
    author: provenance.site,
    locale,
    date,
    sheets: [
      roleSheet(context, catalog, nameSheet(t('site.roles'))),
      skillSheet(context, catalog, nameSheet(t('site.skills'))),
      descriptionSheet(context, catalog.roles, nameSheet(t('workbook.requirements')), false),
      scaleSheet(context, catalog.scale, nameSheet(t('workbook.scale'))),
      aboutSheet(context, title, provenance, nameSheet(t('workbook.about'))),
    ],
  })
}

function roleSheet(context: ExportContext, catalog: Catalog, name: string): Worksheet {
  const { t, site, locale } = context
  const head = [
    t('workbook.family'),
    t('skill.columnRole'),
    t('workbook.summary'),
    t('workbook.levels'),
    t('site.skills'),
    t('workbook.requirements'),
    t('workbook.mandatory'),
    t('skill.factUpdated'),
    t('workbook.address'),
  ]
  const rows = rolesByFamily(catalog, locale).flatMap(({ family, roles }) =>
    roles.map((role) => {
      const counts = countRole(role)
      return cells([
        plain(context, family.name),
        plain(context, role.name),
        plain(context, role.summary),
        counts.levels,
        counts.skills,
        counts.cells,
        counts.mandatory,
        role.updated ?? '',
        publicAddress(site, roleHref(locale, role.id)),
      ])
    }),
  )
  return {
    name,
    rows: [cells(head, 'head'), ...rows],
    widths: [24, 26, 70, 10, 10, 14, 12, 14, 60],
    headRow: 1,
    headColumns: 2,
  }
}

function skillSheet(context: ExportContext, catalog: Catalog, name: string): Worksheet {
  const { t, site, locale } = context
  const head = [
    t('skill.factDomain'),
    t('skill.factGroup'),
    t('matrix.columnSkill'),
    t('workbook.summary'),
    t('site.roles'),
    t('workbook.requirements'),
    t('workbook.mandatory'),
    t('skill.factKeywords'),
    t('skill.factUpdated'),
    t('workbook.address'),
  ]
  const rows = skillsByDomain(catalog, locale).flatMap(({ groups }) =>
    groups.flatMap(({ skills }) =>
      skills.map((skill) => {
        const counts = countSkill(catalog, skill)
        return cells([
          plain(context, skill.domain.name),
          plain(context, skill.group.name),
          plain(context, skill.name),
          plain(context, skill.summary),
          counts.roles,
          counts.cells,
          counts.mandatory,
          inLocale(skill.keywords, locale).value.join(', '),
          skill.updated ?? '',
          publicAddress(site, skillHref(locale, skill.id)),
        ])
      }),
    ),
  )
  return {
    name,
    rows: [cells(head, 'head'), ...rows],
    widths: [26, 22, 28, 70, 10, 14, 12, 40, 14, 60],
    headRow: 1,
    headColumns: 3,
  }
}
