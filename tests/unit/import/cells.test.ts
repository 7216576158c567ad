import * as XLSX from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { readSource } from '#lib/import/read/read-source.ts'
import { csv, emptySite, importInto, textIn, xlsx } from '#tests/support/import-files.ts'

const table = 'Skill;Junior;Senior\nPrüfung;1;2*\nÜbung;;1\n'
const commas = table.replaceAll(';', ',')

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true)
  return bytes
}

const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test('every encoding and delimiter gives the same content', async () => {
  const files = [
    csv(table),
    csv(commas),
    csv(`\uFEFF${table}`),
    csv(`sep=;\r\n${table.replaceAll('\n', '\r\n')}`),
    utf16(table),
    utf16(`\uFEFF${table}`),
    windows1252(table),
    csv(table.replaceAll(';', '\t')),
  ]
  const all = await Promise.all(
    files.map((bytes) => importInto(emptySite(), 'm.csv', bytes, { role: 'Baker' })),
  )
  const [first] = all
  expect(first && textIn(first, 'roles/baker/role.yaml')).toContain('  prufung: 1  .  2* .\n')
  for (const { changes } of all) expect([...changes]).toEqual([...(first?.changes ?? [])])
  const questions = all.map((imported) => imported.questions.map(({ kind }) => kind))
  expect(questions).toEqual(all.map((_, index) => (index === 6 ? ['encoding'] : [])))
})

test('a CSV file with an unclosed quote is refused, with its record', async () => {
  const reading = readSource('m.csv', csv('Skill;Junior;Senior\nJava;"1;2\nGo;1;2\n'))
  await expect(reading).rejects.toThrow(/record \d: a quote is never closed/)
})

test('every cell that cannot be read is listed with its address', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Developer',
        rows: [
          ['Skill', 'Junior', 'Senior', 'Lead'],
          ['Java', 'see L3', 'n/a', '0-1'],
          ['Go', '2,5', new Date('2026-03-14T00:00:00Z'), '#DIV/0!'],
          ['Rust', null, 1, 2],
          ['Helm', 1, 2, 3],
          ['Perl', 1, 2, 3],
          ['SQL', 1, 'x below', 3],
        ],
        cells: new Map([
          ['3,1', { value: null, type: 'formula', formula: 'A1+1' }],
          ['4,1', { value: 1, type: 'number', style: { font: { strikethrough: true } } }],
        ]),
        rowDefs: new Map([[5, { hidden: true }]]),
        merges: [{ startRow: 6, startCol: 1, endRow: 6, endCol: 2 }],
      },
    ],
  })
  const { plan } = await importInto(emptySite(), 'm.xlsx', bytes)
  const listed = new Map(plan.account.unplaced.map(({ cell, why }) => [cell, why]))
  expect([...listed.keys()].toSorted()).toEqual(
    ['B2', 'B3', 'B4', 'B5', 'A6', 'B6', 'C2', 'C3', 'C6', 'C7', 'D2', 'D3', 'D6'].toSorted(),
  )
  expect([listed.get('C3'), listed.get('D3'), listed.get('B4'), listed.get('B5'), listed.get('C7')]).toEqual([
    'a date',
    'error',
    'no cached value',
    'struck out',
    'hidden below a merged cell',
  ])
})

test('contradicting rows of one skill are listed with both addresses', async () => {
  const bytes = xlsx({
    Developer: [
      ['Skill', 'Junior', 'Senior'],
      ['Java', 1, 2],
      ['java', 2, 2],
    ],
  })
  const { plan } = await importInto(emptySite(), 'm.xlsx', bytes)
  expect(plan.account.unplaced).toEqual([
    { sheet: 'Developer', cell: 'B3', text: '2', why: 'it contradicts Developer, B2' },
  ])
})

test.each([
  [
    'as columns',
    [
      ['Skill', 'Ada Krantz', 'Boris Mull', 'Cleo Fane'],
      ['Java', 1, 2, 3],
      ['SQL', 3, 2, 1],
    ],
  ],
  [
    'as rows',
    [
      ['Name', 'Java', 'SQL'],
      ['Ada Krantz', 1, 2],
      ['Boris Mull', 3, 3],
    ],
  ],
  [
    'with levels',
    [
      ['Employee', 'Level', 'Java'],
      ['Ada Krantz', 'Senior', 2],
      ['Boris Mull', 'Junior', 3],
    ],
  ],
  [
    'by address',
    [
      ['Skill', 'ada@example.org', 'boris@example.org'],
      ['Java', 1, 2],
    ],
  ],
])('a table of people %s is refused, and no name is in any output', async (_, rows) => {
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Team: rows }))
  const { mapping, plan, questions, changes, notes } = imported
  expect(changes.size).toBe(0)
  expect(plan.account.placed).toBe(0)
  const output = JSON.stringify([mapping, plan, questions, [...changes], [...notes]])
  expect(output).not.toMatch(/Ada|Krantz|Boris|Mull|Cleo|Fane|example\.org/i)
})

test.each([
  [
    'Japanese',
    [
      ['スキル', 'ジュニア', 'シニア'],
      ['テスト', 1, 2],
      ['設計', 1, 3],
    ],
    'スキル',
  ],
  [
    'Arabic',
    [
      ['المهارة', 'مبتدئ', 'متقدم'],
      ['الاختبار', 1, 2],
      ['التصميم', 1, 3],
    ],
    'المهارة',
  ],
])('%s is imported, and its skills are numbered after a question', async (_, rows) => {
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Developer: rows }))
  expect(imported.questions.map(({ kind }) => kind)).toEqual(['id'])
  expect(textIn(imported, 'skills/skill-1.md')).toContain(`name: ${rows[1]?.[0]}\n`)
  expect(imported.plan.account.unplaced).toEqual([])
  expect(imported.errors).toEqual([])
})

test('the heads of a Japanese skills map and its words for no requirement are known', async () => {
  const rows = [
    ['分類', 'スキル名', 'ジュニア', 'シニア', '備考'],
    ['開発', 'テスト', 1, 2, '研修あり'],
    ['開発', '設計', '不要', 3, ''],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Developer: rows }))
  expect(imported.questions.map(({ kind }) => kind)).toEqual(['id'])
  expect(textIn(imported, 'skills/skill-1.md')).toContain('name: テスト\n')
  expect(textIn(imported, 'roles/developer/role.yaml')).toContain('  skill-2: .  .  3  .\n')
})

test('a table with more than 20,000 rows is refused', async () => {
  const rows = Array.from({ length: 20_001 }, (_, index) => `Skill ${index};1;2`)
  const reading = readSource('m.csv', csv(['Skill;Junior;Senior', ...rows].join('\n')))
  await expect(reading).rejects.toThrow(Refusal)
})

test('an ODS file is read as an XLSX file is', async () => {
  const rows = [
    ['Skill', 'Junior', 'Senior'],
    ['Java', 1, '2*'],
    ['Go', null, 3],
  ]
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Developer')
  const written = (bookType: 'ods' | 'xlsx') => new Uint8Array(XLSX.write(book, { type: 'array', bookType }))
  const [ods, other] = await Promise.all([
    importInto(emptySite(), 'm.ods', written('ods')),
    importInto(emptySite(), 'm.xlsx', written('xlsx')),
  ])
  expect([...ods.changes]).toEqual([...other.changes])
  expect(textIn(ods, 'roles/developer/role.yaml')).toContain('  java: 1  .  2* .\n')
})

test('formulas without a value are never a description or a role', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Developer',
        rows: [
          ['Skill', 'Junior', 'Senior', 'Description'],
          ['Java', 1, 2, null],
          ['Go', 1, 2, 'What Go is.'],
        ],
        cells: new Map([
          [
            '1,3',
            { value: null, type: 'formula', formula: 'IF(B2>1,"a long text that looks like a text","")' },
          ],
        ]),
      },
    ],
  })
  const { plan } = await importInto(emptySite(), 'm.xlsx', bytes)
  expect(plan.account.unplaced).toMatchObject([{ cell: 'D2', why: 'no cached value' }])
  expect([...plan.edits.keys()].filter((key) => key.endsWith('intro'))).toEqual(['skills/go/intro'])
})
