import type { ExportContext } from '#lib/export/context/export-context.ts'
import {
  aboutSheet,
  cells,
  descriptionSheet,
  mandatoryMark,
  plain,
  requirementCell,
  scaleSheet,
} from '#lib/export/xlsx/parts.ts'
import { writeWorkbook } from '#lib/export/xlsx/workbook.ts'
import {
  columnName,
  quoteSheet,
  sheetNamer,
  type Worksheet,
  type WorksheetCell,
} from '#lib/export/xlsx/worksheet.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { requirementsByDomain } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { provenanceOf, roleDate } from '#lib/site/metadata/provenance.ts'
import { rolePath } from '#lib/site/routes/routes.ts'

/** A role as a workbook: its matrix as an assessment sheet, every description, the scale, and the provenance. */
export function roleWorkbook(context: ExportContext, catalog: Catalog, role: Role): Uint8Array {
  const { site, locale, t } = context
  const title = plain(context, role.name)
  const date = roleDate(role)
  const nameSheet = sheetNamer()
  const [matrixName, descriptionsName] = [
    nameSheet(t('workbook.matrix')),
    nameSheet(t('workbook.descriptions')),
  ]
  const scale = scaleSheet(context, catalog.scale, nameSheet(t('workbook.scale')))
  const provenance = provenanceOf({ site, locale, path: rolePath(role.id), date })
  return writeWorkbook({
    title,
    author: provenance.site,
    locale,
    date,
    sheets: [
      matrixSheet(context, role, scale, matrixName),
      descriptionSheet(context, [role], descriptionsName, true),
      scale,
      aboutSheet(context, title, provenance, nameSheet(t('workbook.about'))),
    ],
  })
}

const targetRow = 3
const headRow = 5
const firstRow = headRow + 1
const fixedColumns = 2

/**
 * The matrix with a column for the own rating, and one that computes the gap to a level, which is chosen above the
 * table.
 */
function matrixSheet(context: ExportContext, role: Role, scale: Worksheet, name: string): Worksheet {
  const { t } = context
  const names = role.levels.map(({ level }) => plain(context, level.name))
  const last = headRow + role.requirements.length
  const ownColumn = columnName(fixedColumns + names.length)
  const targetCell = `$C$${targetRow}`
  const levelNames = `$C$${headRow}:$${columnName(fixedColumns + names.length - 1)}$${headRow}`
  const scaleNames = `${quoteSheet(scale.name)}!$A$2:$A$${scale.rows.length}`
  const rows = requirementsByDomain(role).map((requirement, index): WorksheetCell[] => [
    ...cells(
      [plain(context, requirement.skill.domain.name), plain(context, requirement.skill.name)],
      'optional',
    ),
    ...role.levels.map(({ level }) => requirementCell(context, findCell(requirement, level.id))),
    { value: '', style: 'input' },
    { ...gapCell(firstRow + index, names.length, { ownColumn, targetCell, levelNames, scaleNames }) },
  ])
  const head = [
    t('skill.factDomain'),
    t('matrix.columnSkill'),
    ...names,
    t('workbook.myLevel'),
    t('workbook.gap'),
  ]
  const target: readonly WorksheetCell[] = [
    { value: t('workbook.target'), style: 'head' },
    { value: '', style: 'head' },
    { value: names[0] ?? '', style: 'input' },
  ]
  return {
    name,
    rows: [
      cells([plain(context, role.name)], 'title'),
      cells([`${t('workbook.howTo')} ${t('workbook.mandatoryMark')}`], 'note'),
      target,
      [],
      cells(head, 'head'),
      ...rows,
    ],
    widths: [26, 28, ...names.map(() => 16), 16, 12],
    headRow,
    headColumns: fixedColumns,
    choices: [
      { cells: `C${targetRow}`, list: levelNames },
      ...(rows.length > 0
        ? [{ cells: `${ownColumn}${firstRow}:${ownColumn}${last}`, list: scaleNames }]
        : []),
    ],
  }
}

type GapReferences = {
  readonly ownColumn: string
  readonly targetCell: string
  readonly levelNames: string
  readonly scaleNames: string
}

/**
 * Steps from the answer to the requirement of the chosen level; empty without an answer or a requirement, and a
 * question mark for an answer that is not on the scale. Names are compared as texts, because programs convert a name
 * such as `1` into a number and back; the step of a name is its position on the scale, 0 for none.
 */
function gapCell(row: number, levels: number, references: GapReferences): WorksheetCell {
  const { ownColumn, targetCell, levelNames, scaleNames } = references
  const own = `${ownColumn}${row}&""`
  const required = `C${row}:${columnName(fixedColumns + levels - 1)}${row}&""`
  const highestStep = (...conditions: readonly string[]) =>
    `SUMPRODUCT(MAX(${[...conditions, `ROW(${scaleNames})-1`].map((one) => `(${one})`).join('*')}))`
  const ownStep = highestStep(`${scaleNames}&""=${own}`)
  const requiredStep = highestStep(
    `${levelNames}&""=${targetCell}&""`,
    `(${scaleNames}&""=${required})+(${scaleNames}&"${mandatoryMark}"=${required})`,
  )
  return {
    value: `IF(OR(${own}="",${requiredStep}=0),"",IF(${ownStep}=0,"?",MAX(0,${requiredStep}-${ownStep})))`,
    style: 'result',
    isFormula: true,
  }
}
