import type { ExportContext } from '#lib/export/context/export-context.ts'
import { provenanceLines } from '#lib/export/context/provenance-lines.ts'
import { type CellStyle, cellPieces, type Worksheet, type WorksheetCell } from '#lib/export/xlsx/worksheet.ts'
import { plainLines } from '#lib/markdown/plain-lines.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { requirementsByDomain } from '#lib/model/catalog/matrix.ts'
import { hasZero } from '#lib/model/catalog/proficiency.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Provenance } from '#lib/site/metadata/provenance.ts'
import { textAddresses } from '#lib/site/routes/text-links.ts'

export const cells = (values: readonly (string | number)[], style: CellStyle = 'text'): WorksheetCell[] =>
  values.map((value) => ({ value, style }))

export const plain = ({ locale }: ExportContext, text: Localized<string>) => inLocale(text, locale).value

/** A Markdown text as plain text. */
const prose = ({ site, locale }: ExportContext, text: Localized<string>) =>
  plainLines(inLocale(text, locale).value, textAddresses(site, locale))

/** Suffix of mandatory cells, as in the grid of the content. */
export const mandatoryMark = ' *'

/** The required proficiency, marked where it is mandatory. */
export function requirementCell(context: ExportContext, cell: Cell | undefined): WorksheetCell {
  if (!cell) return { value: '', style: 'optional' }
  const name = plain(context, cell.proficiency.name)
  return cell.mandatory
    ? { value: name + mandatoryMark, style: 'mandatory' }
    : { value: name, style: 'optional' }
}

/** Every description of the roles, a row each; `isOfOne` leaves out the column with the name of the role. */
export function descriptionSheet(
  context: ExportContext,
  roles: readonly Role[],
  name: string,
  isOfOne: boolean,
): Worksheet {
  const { t } = context
  const head = [
    ...(isOfOne ? [] : [t('skill.columnRole')]),
    t('skill.factDomain'),
    t('matrix.columnSkill'),
    t('workbook.level'),
    t('skill.columnProficiency'),
    t('skill.columnRequirement'),
    t('skill.columnDescription'),
  ]
  const rows = roles.flatMap((role) =>
    requirementsByDomain(role).flatMap(({ skill, cells: requirementCells }) =>
      requirementCells.flatMap(({ level, proficiency, mandatory, description }) =>
        cellPieces(description ? prose(context, description.text) : '').map((text) =>
          cells([
            ...(isOfOne ? [] : [plain(context, role.name)]),
            plain(context, skill.domain.name),
            plain(context, skill.name),
            plain(context, level.name),
            plain(context, proficiency.name),
            t(mandatory ? 'cell.mandatory' : 'cell.optional'),
            text,
          ]),
        ),
      ),
    ),
  )
  return {
    name,
    rows: [cells(head, 'head'), ...rows],
    widths: [...(isOfOne ? [] : [24]), 26, 26, 14, 14, 14, 100],
    headRow: 1,
    headColumns: isOfOne ? 2 : 3,
  }
}

/** The scale with the meaning of each step; "not yet" comes first unless the scale has a zero of its own. */
export function scaleSheet(context: ExportContext, scale: Catalog['scale'], name: string): Worksheet {
  const { t } = context
  const steps = scale.map((one) => [plain(context, one.name), one.step, plain(context, one.meaning)])
  const first = [t('calculator.tool.notYet'), 0, t('calculator.tool.notYetMeaning')]
  return {
    name,
    rows: [
      cells([t('skill.columnProficiency'), t('workbook.step'), t('workbook.meaning')], 'head'),
      ...(hasZero(scale) ? steps : [first, ...steps]).map(([title = '', ...row]) => [
        { value: title, style: 'name' } as const,
        ...cells(row),
      ]),
    ],
    widths: [20, 10, 90],
    headRow: 1,
    headColumns: 0,
  }
}

export function aboutSheet(
  context: ExportContext,
  title: string,
  provenance: Provenance,
  name: string,
): Worksheet {
  return {
    name,
    rows: [
      cells([title], 'title'),
      ...provenanceLines(provenance, context.locale, context.provenance).map((line) => cells([line])),
    ],
    widths: [110],
    headRow: 0,
    headColumns: 0,
  }
}
