import { expect, test } from 'vitest'
import { toCsv, toExcelCsv } from '#lib/export/csv.ts'

test('a cell that a spreadsheet would run stays text', () => {
  const rows = [['=1+1', '+1', '-1', '@x', '\t=1', '＝1', 'a "b", c', 'plain']]
  expect(toCsv(rows)).toBe(`"'=1+1","'+1","'-1","'@x","'\t=1","'＝1","a ""b"", c","plain"\r\n`)
})

test.each([
  ['en', '\uFEFF"a","b"\r\n'],
  ['zh', '\uFEFF"a","b"\r\n'],
  ['de', '\uFEFF"a";"b"\r\n'],
  ['es', '\uFEFF"a";"b"\r\n'],
])('the table for Excel in %s tells its encoding and separates as Excel does there', (locale, text) => {
  expect(toExcelCsv([['a', 'b']], locale)).toBe(text)
})
