import { read } from '@e965/xlsx'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { apiFiles } from '#lib/export/api/documents.ts'
import { cellRows } from '#lib/export/csv/cell-rows.ts'
import { toCsv, toExcelCsv } from '#lib/export/csv/csv.ts'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import { asText } from '#lib/markdown/blocks.ts'
import { plainLines } from '#lib/markdown/plain-lines.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { catalogWithText } from '#tests/support/named-role.ts'
import { parseCsv } from '#tests/support/parse-csv.ts'

const hard = fc.constantFrom(
  '👩🏽‍🔬 𠮷𩸽 e\u0301',
  'مرحبا \u200F[a](b)',
  '\u0000\u0007\u001B',
  '\uFFFE\uFFFF',
  '_x0041_ _x005F_',
  '=1+1',
  "'quoted'",
  '"a", "b"\r\nc',
  ']]> <x> & &amp; &#65;',
  '# a\n- b\n1. c | d * e ~ `f` \\',
)
const unicode = fc.oneof(hard, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const anyText = fc.array(unicode, { minLength: 1, maxLength: 4 }).map((parts) => `x${parts.join('')}`)
const fewer = { numRuns: 60 }

test('a workbook accepts any text and loses none', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const { catalog, role } = catalogWithText(words)
      const book = read(roleWorkbook(exportContextOf(catalog), catalog, role))
      expect(book.Sheets.Matrix?.B6?.v).toBe(asSheetHolds(words))
      expect(book.Sheets.Descriptions?.F2?.v).toBe(asSheetHolds(plainLines(words)))
    }),
    fewer,
  )
})

// Lines in a sheet end with a line feed.
const asSheetHolds = (text: string) => text.replaceAll(/\r\n?/g, '\n')

test('a CSV table accepts any text and neither loses nor changes it', () => {
  fc.assert(
    fc.property(unicode, (words) => {
      const { catalog, role } = catalogWithText(words)
      const rows = cellRows(catalog.site, [role], catalog.site.defaultLocale)
      expect(parseCsv(toCsv(rows))).toEqual(rows.map((row) => row.map(asWritten)))
      expect(rows[1]?.[1]).toBe(words)
    }),
    fewer,
  )
})

test('a CSV table for Excel has the same texts, some of them escaped so that they stay texts', () => {
  fc.assert(
    fc.property(unicode, (words) => {
      const { catalog, role } = catalogWithText(words)
      const rows = cellRows(catalog.site, [role], catalog.site.defaultLocale)
      const found = parseCsv(toExcelCsv(rows, 'en').slice(1))
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          expect([asWritten(cell), `'${asWritten(cell)}`]).toContain(found[index]?.[column])
        }
      }
      expect(found.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    }),
    fewer,
  )
})

const asWritten = (cell: ReturnType<typeof cellRows>[number][number]) =>
  typeof cell === 'object' ? cell.day : `${cell}`

test('open data accepts any text and loses none', () => {
  fc.assert(
    fc.property(unicode, (words) => {
      const { catalog } = catalogWithText(words)
      const role = JSON.parse(apiFiles(catalog).get('roles/builder.json')?.() ?? '')
      expect(role.name).toEqual({ en: words })
      expect(role.requirements[0].cells[0].description.text).toEqual({ en: words })
    }),
    fewer,
  )
})

test('a name of any characters is rendered literally in Markdown', () => {
  const markdown = new MarkdownIt({ html: true, linkify: false })
  // NUL is the one character that Markdown itself replaces; line ends and outer spaces are normalised.
  const name = unicode.filter((text) => !text.includes('\0') && /\S/.test(text))
  fc.assert(
    fc.property(name, (words) => {
      const [, inline] = markdown.parse(`# ${asText(words)}`, {})
      const rendered = inline?.children
        ?.map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
        .join('')
      expect(rendered?.trim()).toBe(words.replaceAll(/[\r\n]+/g, ' ').trim())
    }),
    { numRuns: 300 },
  )
})
