import type { Voice } from '#lib/export/context/export-context.ts'
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

export const plain = ({ locale }: Voice, text: Localized<string>) => inLocale(text, locale).value

/** A Markdown text without its marks. */
const prose = ({ site, locale }: Voice, text: Localized<string>) =>
  plainLines(inLocale(text, locale).value, textAddresses(site, locale))

/** Ends what is mandatory, as in the grid of the content. */
export const mandatoryMark = ' *'

/** The proficiency that a cell asks for, marked where it is mandatory. */
export function askedCell(voice: Voice, cell: Cell | undefined): WorksheetCell {
  if (!cell) return { value: '', style: 'optional' }
  const name = plain(voice, cell.proficiency.name)
  return cell.mandatory
    ? { value: name + mandatoryMark, style: 'mandatory' }
    : { value: name, style: 'optional' }
}

/** Every description of some roles, a row each; `isOfOne` leaves out the column that would name the one role. */
export function descriptionSheet(
  voice: Voice,
  roles: readonly Role[],
  name: string,
  isOfOne: boolean,
): Worksheet {
  const { t } = voice
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
    requirementsByDomain(role).flatMap(({ skill, cells: asked }) =>
      asked.flatMap(({ level, proficiency, mandatory, description }) =>
        cellPieces(description ? prose(voice, description.text) : '').map((text) =>
          cells([
            ...(isOfOne ? [] : [plain(voice, role.name)]),
            plain(voice, skill.domain.name),
            plain(voice, skill.name),
            plain(voice, level.name),
            plain(voice, proficiency.name),
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

/** The scale with what each step means, after the step of whoever has not begun, if it has none of its own. */
export function scaleSheet(voice: Voice, scale: Catalog['scale'], name: string): Worksheet {
  const { t } = voice
  const steps = scale.map((one) => [plain(voice, one.name), one.step, plain(voice, one.meaning)])
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

export function aboutSheet(voice: Voice, title: string, provenance: Provenance, name: string): Worksheet {
  return {
    name,
    rows: [
      cells([title], 'title'),
      ...provenanceLines(provenance, voice.locale, voice.provenance).map((line) => cells([line])),
    ],
    widths: [110],
    headRow: 0,
    headColumns: 0,
  }
}
