import { read } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import { contentOf } from '#tests/support/content-base.ts'
import { type CellValue, evaluateFormula } from '#tests/support/evaluate-formula.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'

/** A role with levels and a scale that are named by digits, with given answers. */
function gapsOf(
  letters: string,
  names: readonly string[],
  target: CellValue,
  answers: readonly CellValue[],
): CellValue[] {
  const { catalog } = contentOf({
    'proficiency.yaml': `scale:\n${names
      .map((name, at) => `  - { id: s${at}, letter: "${letters[at]}", name: "${name}", meaning: Means. }\n`)
      .join('')}`,
    'ladders.yaml':
      'ladders:\n  - id: bakery\n    name: Bakery\n    levels:\n' +
      ['junior', 'senior', 'lead']
        .map((id, at) => `      - { id: ${id}, name: "${at + 1}", short: "${at + 1}" }\n`)
        .join(''),
    'skills/selling.md': '---\nname: Selling\ndomain: trade\ngroup: counter\nsummary: Serving people.\n---\n',
    'roles/baker/role.yaml':
      'name: Baker\nfamily: bakers\nsummary: Bakes.\nlevels:\n  junior:\n  senior:\n  lead:\n' +
      `requirements:\n  kneading: ${letters[1]} ${letters[2]}* ${letters[3]}*\n  selling: . ${letters[0]}* ${letters[2]}\n`,
    'roles/baker/role.de.yaml': undefined,
  })
  const [role] = catalog.roles
  if (!role) throw new Error('The content of the test needs a role.')
  const book = read(roleWorkbook(exportContextOf(catalog), catalog, role), { cellFormula: true })
  const answered = new Map<string, CellValue>([
    ['C3', target],
    ...answers.map((answer, at) => [`F${6 + at}`, answer] as const),
  ])
  return ['G6', 'G7'].map((cell) => {
    const formula: string = book.Sheets.Matrix?.[cell]?.f ?? ''
    return evaluateFormula(formula, 'Matrix', (sheet, address) =>
      sheet === 'Matrix' && answered.has(address) ? answered.get(address) : book.Sheets[sheet]?.[address]?.v,
    )
  })
}

const digits = ['0', '1', '2', '3', '4', '5', '6']

test.each([
  ['as texts', '2', ['1', '0'], [1, 0]],
  ['as numbers', 2, [1, 0], [1, 0]],
  ['the level as a number', 3, ['0', '2'], [3, 0]],
  ['the answer as a number', '3', [6, 1], [0, 1]],
  ['no answer', 2, [undefined, undefined], ['', '']],
  ['nothing asked', 1, [0, 0], [1, '']],
  ['no level', undefined, [1, 1], ['', '']],
  ['an answer that is not on the scale', 2, [9, 'x'], ['?', '?']],
] as const)('names of digits are found whether a program keeps them %s', (_, target, answers, gaps) => {
  expect(gapsOf('0123456', digits, target, answers)).toEqual(gaps)
})

test('a scale without a zero has "Not yet" below its first step', () => {
  const names = ['Basic', 'A * B', 'Starred?', 'Top']
  expect(gapsOf('BAST', names, '2', ['Not yet', 'Basic'])).toEqual([3, 0])
  expect(gapsOf('BAST', names, '3', ['A * B', 'Not yet'])).toEqual([2, 3])
})

test('looked-up cells stay text when they are edited', () => {
  const { catalog } = contentOf({})
  const [role] = catalog.roles
  if (!role) throw new Error('The content of the test needs a role.')
  const files = unzipSync(roleWorkbook(exportContextOf(catalog), catalog, role))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const formats = [...text('xl/styles.xml').matchAll(/<cellXfs.*?<\/cellXfs>/g)]
    .flatMap(([all]) => [...all.matchAll(/<xf numFmtId="(\d+)"/g)])
    .map(([, format]) => format)
  const formatOf = (cell: string, sheet: number) => {
    const [, style] =
      new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(text(`xl/worksheets/sheet${sheet}.xml`)) ?? []
    return formats[Number(style)]
  }
  expect(['C3', 'C5', 'C6', 'D6', 'F6'].map((cell) => formatOf(cell, 1))).toEqual([
    '49',
    '49',
    '49',
    '49',
    '49',
  ])
  expect([formatOf('A2', 3), formatOf('B2', 3)]).toEqual(['49', '0'])
})
