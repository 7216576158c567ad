import type { CellStyle } from '#lib/export/xlsx/worksheet.ts'
import { xmlFile } from '#lib/export/xml/xml.ts'
import { spreadsheet } from '#lib/look/tokens.ts'

type Look = { readonly font: number; readonly fill: number; readonly border: number }

const { colours, sizes } = spreadsheet
const font = (size: number, { bold = false, colour = '' } = {}) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colour && `<color rgb="FF${colour}"/>`}<name val="${spreadsheet.font}"/></font>`
const fonts = [
  font(sizes.text),
  font(sizes.text, { bold: true }),
  font(sizes.title, { bold: true }),
  font(sizes.note, { colour: colours.note }),
]
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`
// Excel expects the first two just so.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill(colours.head),
  fill(colours.mandatory),
  fill(colours.input),
]
const line = `<color rgb="FF${colours.line}"/>`
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left style="thin">${line}</left><right style="thin">${line}</right><top style="thin">${line}</top><bottom style="thin">${line}</bottom><diagonal/></border>`,
]

const looks = {
  text: { font: 0, fill: 0, border: 0 },
  head: { font: 1, fill: 2, border: 1 },
  title: { font: 2, fill: 0, border: 0 },
  note: { font: 3, fill: 0, border: 0 },
  mandatory: { font: 1, fill: 3, border: 1 },
  optional: { font: 0, fill: 0, border: 1 },
  input: { font: 0, fill: 4, border: 1 },
  result: { font: 1, fill: 0, border: 1 },
  name: { font: 0, fill: 0, border: 0 },
} as const satisfies Record<CellStyle, Look>

const names = Object.keys(looks)
export const styleIndex = (style: CellStyle) => names.indexOf(style)

/** What formulas look up by its text stays text when somebody types it anew, even where it is a digit or a day. */
const textFormat = 49
const lookedUp: ReadonlySet<string> = new Set<CellStyle>(['head', 'mandatory', 'optional', 'input', 'name'])

/** Titles and notes run on over the cells beside them; all else is wrapped. */
function format(name: string, { font, fill: fillId, border }: Look): string {
  const wrap = name === 'title' || name === 'note' ? '' : ' wrapText="1"'
  const number = lookedUp.has(name) ? `numFmtId="${textFormat}" applyNumberFormat="1"` : 'numFmtId="0"'
  return `<xf ${number} fontId="${font}" fillId="${fillId}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`
}

const all = (name: string, parts: readonly string[]) =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`

export const stylesXml = xmlFile(
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    all('fonts', fonts),
    all('fills', fills),
    all('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    all(
      'cellXfs',
      Object.entries(looks).map(([name, look]) => format(name, look)),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('')}</styleSheet>`,
)
