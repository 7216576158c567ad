import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readInWorker } from '#lib/import/command/read-in-worker.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { checkBytes } from '#lib/import/read/read-source.ts'

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const book = await writeXlsx({ sheets: [{ name: 'A', rows: [['Skill', 'Junior', 'Senior']] }] })

/** A valid archive with other numbers in its directory. */
function withDirectory(edit: (view: DataView, entry: number, end: number) => void): Uint8Array {
  const bytes = Uint8Array.from(book)
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  edit(view, view.getUint32(end + 16, true), end)
  return bytes
}

test.each([
  ['an empty file', new Uint8Array(), /empty/],
  ['more than 10 MB', new Uint8Array(10_000_001), /MB/],
  ['an old or encrypted workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old XLS/],
  ['an archive that is cut off', book.subarray(0, book.length - 30), /damaged/],
  [
    'a part that unpacks to 100 MB',
    withDirectory((view, entry) => view.setUint32(entry + 24, 100_000_000, true)),
    /compressed|unpacks/,
  ],
  ['an encrypted part', withDirectory((view, entry) => view.setUint16(entry + 8, 1, true)), /encrypted/],
  ['a ZIP64 archive', withDirectory((view, _, end) => view.setUint16(end + 10, 0xffff, true)), /ZIP64/],
  [
    'a directory outside of the file',
    withDirectory((view, _, end) => view.setUint32(end + 16, 900_000, true)),
    /damaged/,
  ],
  [
    '600 parts',
    zip(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`a${index}`, '']))),
    /600 parts/,
  ],
  ['shared strings of 5 MB', zip({ 'xl/sharedStrings.xml': 'ab'.repeat(2_500_000) }), /compressed|unpacks/],
  ['a bomb', zip({ 'xl/worksheets/sheet1.xml': ' '.repeat(30_000_000) }), /compressed/],
])('%s is refused before it is read', (_, bytes, message) => {
  expect(() => checkBytes(bytes)).toThrow(message)
  expect(() => checkBytes(bytes)).toThrow(Refusal)
})

const sheetXml = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

const workbook = (rows: string, before = '') =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': before + sheetXml(rows),
  })

const cornerCell =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

test('a cell in the last corner of a sheet ends in a refusal, and the process goes on', async () => {
  await expect(readInWorker('m.xlsx', workbook(cornerCell))).rejects.toThrow(Refusal)
})

test('an archive whose sizes lie is refused', async () => {
  const packed = deflateRawSync(Buffer.alloc(3_000_000, 'a'))
  expect(packed.length).toBeLessThan(10_000)
  const bytes = Uint8Array.from(workbook(`<row r="1"><c r="A1"><v>${'1'.repeat(900_000)}</v></c></row>`))
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  let entry = view.getUint32(end + 16, true)
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    if (view.getUint32(entry + 24, true) > 800_000) view.setUint32(entry + 24, 200, true)
    entry += 46 + view.getUint16(entry + 28, true)
  }
  await expect(readInWorker('m.xlsx', bytes)).rejects.toThrow(Refusal)
})

test.each([
  ['entities', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
  ['a file of the system', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
])('%s are not expanded', async (_, doctype) => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&amp;b;&b;&a;</t></is></c></row>'
  const read = await readInWorker('m.xlsx', workbook(rows, doctype)).catch((problem: unknown) => problem)
  const text = read instanceof Error ? read.message : JSON.stringify(read)
  expect(text).not.toMatch(/aaaaaaaaaa|root:/)
})

test('many large texts end in a refusal within the limits of memory', async () => {
  const row = `<row><c t="inlineStr"><is><t>${'x'.repeat(40)}</t></is></c><c><v>1</v></c><c><v>2</v></c></row>`
  const bytes = workbook(
    Array.from({ length: 200_000 }, (_, index) => row.replace('xx', `${index}`)).join(''),
  )
  await expect(readInWorker('m.xlsx', bytes)).rejects.toThrow(Refusal)
}, 60_000)
