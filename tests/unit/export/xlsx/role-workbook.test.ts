import { read } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import { sheetNamer } from '#lib/export/xlsx/worksheet.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'
import { evaluateFormula } from '#tests/support/evaluate-formula.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { catalog, cloud, code, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const shell = skill('shell', code)
const made = role('builder', [requires(git, 'W E* .'), requires(shell, '. W W*')])
const small = catalog([git, shell], [made])
const bytes = roleWorkbook(exportContextOf(small), small, made)
const book = read(bytes, { cellFormula: true })

const textOf = (file: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(file)[name])

/** The texts of the cells of a sheet, row by row. */
function rowsOf(name: string): string[][] {
  const sheet = book.Sheets[name]
  const [, last = 'A1'] = (sheet?.['!ref'] ?? '').split(':')
  const [, columns = 'A', rows = '1'] = /^([A-Z])(\d+)$/.exec(last) ?? []
  return Array.from({ length: Number(rows) }, (_, row) =>
    Array.from({ length: columns.charCodeAt(0) - 64 }, (_, column) => {
      const cell = sheet?.[String.fromCharCode(65 + column) + (row + 1)]
      return `${cell?.v ?? ''}`
    }),
  )
}

test('a workbook has sheets for the matrix, the descriptions, the scale and the provenance', () => {
  expect(book.SheetNames).toEqual(['Matrix', 'Descriptions', 'Scale', 'About'])
})

test('the matrix has a row for each skill and a column for each level, and marks mandatory cells', () => {
  expect(
    rowsOf('Matrix')
      .slice(4)
      .map((row) => row.slice(0, 6)),
  ).toEqual([
    ['Domain', 'Skill', 'junior', 'senior', 'principal', 'Where I am'],
    ['code', 'git', 'working', 'expert *', '', ''],
    ['code', 'shell', '', 'working', 'working *', ''],
  ])
})

test('the own rating is chosen from the scale, and the target from the levels of the role', () => {
  const xml = textOf(bytes, 'xl/worksheets/sheet1.xml')
  expect(xml).toMatch(/<dataValidation type="list"[^>]*sqref="F6:F7"><formula1>'Scale'!\$A\$2:\$A\$4</)
  expect(xml).toMatch(/<dataValidation type="list"[^>]*sqref="C3"><formula1>\$C\$5:\$E\$5</)
  expect(rowsOf('Scale').map(([name, step]) => [name, step])).toEqual([
    ['Proficiency', 'Step'],
    ['Not yet', '0'],
    ['working', '1'],
    ['expert', '2'],
  ])
})

test('the head is frozen, has filters, and is printed on every page', () => {
  const xml = textOf(bytes, 'xl/worksheets/sheet1.xml')
  expect(xml).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6"')
  expect(xml).toContain('<autoFilter ref="A5:G7"/>')
  expect(textOf(bytes, 'xl/workbook.xml')).toContain("'Matrix'!$5:$5")
})

test.each([
  ['junior', 'working', '', 0, ''],
  ['senior', 'working', 'Not yet', 1, 1],
  ['principal', 'expert', 'expert', '', 0],
])('steps missing are counted from the answer and the chosen level: %s', (level, git, shell, ...gaps) => {
  const answers: Readonly<Record<string, string>> = { C3: level, F6: git, F7: shell }
  const found = ['G6', 'G7'].map((cell) =>
    evaluateFormula(
      book.Sheets.Matrix?.[cell]?.f ?? '',
      'Matrix',
      (sheet, address) => (sheet === 'Matrix' && answers[address]) || book.Sheets[sheet]?.[address]?.v,
    ),
  )
  expect(found).toEqual(gaps)
})

test('a workbook has its source and its licence', () => {
  const about = rowsOf('About').flat().join('\n')
  expect(about).toContain('https://test.example/en/roles/builder')
  expect(about).toContain('https://test.example/licence')
})

test('a role without a skill has a workbook too', () => {
  const empty = role('empty', [])
  const { SheetNames } = read(roleWorkbook(exportContextOf(small), small, empty))
  expect(SheetNames).toHaveLength(4)
})

test('the matrix and the descriptions are sorted domain by domain, as on the page', () => {
  const aws = skill('aws', cloud)
  const mixed = role('mixed', [requires(git, 'W . .'), requires(aws, 'W . .'), requires(shell, 'W . .')])
  const all = catalog([git, aws, shell], [mixed])
  const { Sheets } = read(roleWorkbook(exportContextOf(all), all, mixed))
  expect(['B6', 'B7', 'B8'].map((cell) => Sheets.Matrix?.[cell]?.v)).toEqual(['git', 'shell', 'aws'])
  expect(['B2', 'B3', 'B4'].map((cell) => Sheets.Descriptions?.[cell]?.v)).toEqual(['git', 'shell', 'aws'])
})

test('a text that is longer than a cell continues in the next row', () => {
  const long = Array.from({ length: 9000 }, (_, index) => `line ${index}`).join('\n\n')
  const [cell] = requires(git, 'W . .').cells
  const described = { ...cell, description: { from: 'role' as const, text: text(long) } }
  const mixed = role('long', [{ skill: git, cells: [described] }])
  const { Sheets } = read(roleWorkbook(exportContextOf(small), small, mixed))
  const parts = Object.entries(Sheets.Descriptions ?? {}).flatMap(([at, one]) =>
    /^F[2-9]/.test(at) ? one.v : [],
  )
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.join('\n')).toBe(long.replaceAll('\n\n', '\n'))
})

test.each([
  ['Matrix', 'Matrix', ['Matrix', 'Matrix 2']],
  ['a'.repeat(40), 'A'.repeat(40), ['a'.repeat(31), `${'A'.repeat(29)} 2`]],
  ["'[Level]: a/b?*'", 'History', ['Level   a b', 'History 2']],
  ['  ', '🚀'.repeat(20), ['Sheet', '🚀'.repeat(15)]],
])('sheets called %j and %j have names that Excel takes', (one, other, names) => {
  const nameSheet = sheetNamer()
  expect([nameSheet(one), nameSheet(other)]).toEqual(names)
})

describe('the bakery', () => {
  const bakery = bakeryCatalog()
  const [first] = bakery.roles
  if (!first) throw new Error('The bakery needs a role.')

  test('has the same bytes every time', () => {
    const context = exportContextOf(bakery)
    expect(roleWorkbook(context, bakery, first)).toEqual(roleWorkbook(context, bakery, first))
  })

  test('is right-to-left only in Arabic', () => {
    const view = (locale: string) =>
      textOf(
        roleWorkbook(exportContextOf(bakery, locale as Locale), bakery, first),
        'xl/worksheets/sheet1.xml',
      )
    expect(view('ar')).toContain('rightToLeft="1"')
    expect(view('fr')).not.toContain('rightToLeft')
  })
})
