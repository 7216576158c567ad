import { styleIndex } from '#lib/export/xlsx/styles.ts'
import { columnName, longestCell, type Worksheet, type WorksheetCell } from '#lib/export/xlsx/worksheet.ts'
import { escapeSheetText, xmlFile } from '#lib/export/xml/xml.ts'

/** One sheet of a workbook; the format prescribes the order of its parts. */
export function worksheetXml(sheet: Worksheet, isRightToLeft: boolean): string {
  const { rows, widths, headRow } = sheet
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return xmlFile(
    [
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<sheetViews>${viewXml(sheet, isRightToLeft)}</sheetViews>`,
      `<cols>${columns.join('')}</cols>`,
      `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
      headRow > 0 ? `<autoFilter ref="${tableRange(sheet)}"/>` : '',
      choicesXml(sheet),
      '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
      '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '</worksheet>',
    ].join(''),
  )
}

/** The table of a sheet with its head, such as `A5:H61`. */
export function tableRange({ rows, headRow }: Worksheet): string {
  const width = rows[headRow - 1]?.length ?? 1
  return `A${headRow}:${columnName(width - 1)}${Math.max(rows.length, headRow)}`
}

function viewXml({ headRow, headColumns }: Worksheet, isRightToLeft: boolean): string {
  const direction = isRightToLeft ? ' rightToLeft="1"' : ''
  if (headRow === 0) return `<sheetView${direction} workbookViewId="0"/>`
  const [across, pane] = headColumns > 0 ? [` xSplit="${headColumns}"`, 'bottomRight'] : ['', 'bottomLeft']
  const corner = `${columnName(headColumns)}${headRow + 1}`
  return `<sheetView${direction} workbookViewId="0"><pane${across} ySplit="${headRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView>`
}

function rowXml(cells: readonly WorksheetCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${index + 1}`)).join('')}</row>`
}

function cellXml({ value, style = 'text', isFormula = false }: WorksheetCell, reference: string): string {
  const start = `<c r="${reference}" s="${styleIndex(style)}"`
  if (value === '') return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (isFormula) return `${start} t="str"><f>${escapeSheetText(value)}</f><v></v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeSheetText(shortened(value))}</t></is></c>`
}

function shortened(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`
}

function choicesXml({ choices = [] }: Worksheet): string {
  if (choices.length === 0) return ''
  const all = choices.map(
    ({ cells, list }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${escapeSheetText(list)}</formula1></dataValidation>`,
  )
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}
