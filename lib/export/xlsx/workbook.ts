import { strToU8, zipSync } from 'fflate'
import { stylesXml } from '#lib/export/xlsx/styles.ts'
import { quoteSheet, type Worksheet } from '#lib/export/xlsx/worksheet.ts'
import { tableRange, worksheetXml } from '#lib/export/xlsx/worksheet-xml.ts'
import { escapeSheetText, escapeXml, xmlFile } from '#lib/export/xml/xml.ts'
import { directionOf } from '#lib/i18n/language.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'

export type Workbook = {
  readonly title: string
  readonly author: string
  readonly locale: Locale
  readonly date?: IsoDate | undefined
  readonly sheets: readonly Worksheet[]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
// The archive keeps a time of each file; one of its own would make every build another file.
const beginning = new Date(1980, 0, 1)

/** The bytes of an XLSX file (ECMA-376); the same for the same workbook. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const isRightToLeft = directionOf(workbook.locale) === 'rtl'
  const sheets = workbook.sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet, isRightToLeft)] as const,
  )
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relations([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...workbook.sheets.map(
        (_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets),
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: beginning })
}

function contentTypes({ sheets }: Workbook): string {
  const parts = [
    ['/xl/workbook.xml', `${sheetType}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetType}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`]),
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return xmlFile(
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return xmlFile(`<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`)
}

function properties({ title, author, locale, date }: Workbook): string {
  const time = date ? `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>` : ''
  return xmlFile(
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${locale}</dc:language>${time}</cp:coreProperties>`,
  )
}

function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeSheetText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return xmlFile(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${sheets.map(namesOf).join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
  )
}

/** What Excel wants to know of a table with filters, and that its head is printed on every page. */
function namesOf(sheet: Worksheet, index: number): string {
  if (sheet.headRow === 0) return ''
  const name = quoteSheet(sheet.name)
  const range = tableRange(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const head = `$${sheet.headRow}:$${sheet.headRow}`
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeSheetText(`${name}!${range}`)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeSheetText(`${name}!${head}`)}</definedName>`,
  ].join('')
}
