import { expect, test } from 'vitest'
import { toCsv, toExcelCsv } from '#lib/export/csv/csv.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

const names = [
  '@angular/core',
  '-1 debt',
  '+49 phone',
  '=1+1',
  '\t=1',
  '007',
  '2026-01-02',
  'a "b", c',
  "it's",
]

test('the table for programs has every value unchanged', () => {
  expect(toCsv([names, [1, true, { day: '2026-01-02' as IsoDate }]])).toBe(
    `"@angular/core","-1 debt","+49 phone","=1+1","\t=1","007","2026-01-02","a ""b"", c","it's"\r\n"1","true","2026-01-02"\r\n`,
  )
})

test('in the table for Excel a text that Excel would evaluate stays text', () => {
  const rows = [['=1+1', '+1', '-1', '@x', '\t=1', '＝1', 'a "b", c', 'plain']]
  expect(toExcelCsv(rows, 'en')).toBe(
    `\uFEFF"'=1+1","'+1","'-1","'@x","'\t=1","'＝1","a ""b"", c","plain"\r\n`,
  )
})

test.each([
  [
    'en',
    [
      '007',
      '1',
      '1.5',
      '1,000',
      '5%',
      '$5',
      '(5)',
      '1e5',
      '2E10',
      '1/2',
      '12:30',
      '12:30 pm',
      'TRUE',
      'false',
    ],
  ],
  ['en', ['2026-01-02', '1-2', '1/2/2026', 'Jan 5', 'MAR1', '5 May', 'May 2026', 'Sept. 7', '1 May 2026']],
  ['de', ['5. Mai', 'Mai 5', '1.1.2026', '5 €', 'WAHR', '1. Januar 2026', 'Jan 5']],
  ['zh', ['2026年1月2日', '１２', '5:30 下午']],
  ['es', ['5 enero', 'VERDADERO', '5/1']],
])('in %s a text that Excel would take for a value stays text: %j', (locale, texts) => {
  const cells = toExcelCsv([texts], locale).match(/"'/g)
  expect(cells).toHaveLength(texts.length)
})

test('numbers, booleans and dates are unchanged, and so are names with digits', () => {
  const cells = [1, 2.5, true, { day: '2026-01-02' as IsoDate }]
  const texts = [
    'C4',
    '3D',
    '5G',
    '2FA',
    'HTTP/2',
    'Go 1.22',
    'Node 20',
    'May',
    'A/B',
    'R2D2',
    'ISO 8601',
    '',
  ]
  expect(toExcelCsv([[...cells, ...texts]], 'en')).not.toContain(`"'`)
})

test.each([
  ['en', '\uFEFF"a","b"\r\n'],
  ['zh', '\uFEFF"a","b"\r\n'],
  ['de', '\uFEFF"a";"b"\r\n'],
  ['es', '\uFEFF"a";"b"\r\n'],
])('the table for Excel in %s tells its encoding and separates as Excel does there', (locale, text) => {
  expect(toExcelCsv([['a', 'b']], locale)).toBe(text)
})
