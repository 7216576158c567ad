import { expect, test } from 'vitest'
import { withAnswer } from '#lib/import/plan/answers.ts'
import { describeQuestion } from '#lib/import/plan/questions.ts'
import {
  csv,
  emptySite,
  type Imported,
  importAnswered,
  importInto,
  type Rows,
  textIn,
  xlsx,
} from '#tests/support/import-files.ts'

const grid = (imported: Imported, role: string): string[] =>
  textIn(imported, `roles/${role}/role.yaml`)
    .split('requirements:\n')[1]
    ?.trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/( \.)+$/, ''),
    ) ?? []

const expected = ['java: 1 2* 3*', 'go: . 1 2', 'docker: 1 1 2*']
const levels = ['Junior', 'Middle', 'Senior']
const rows: Rows = [
  ['Category', 'Skill', ...levels],
  ['Languages', 'Java', 1, '2*', '3*'],
  ['Languages', 'Go', null, 1, 2],
  ['Tools', 'Docker', 1, 1, '2*'],
]

/** All content files of an import, without its notes. */
const contentOf = ({ changes }: Imported) => [...changes].toSorted(([one], [other]) => (one < other ? -1 : 1))

const options = { role: 'Developer' }

test('a category is the same as a merged cell, with empty cells below, and as a row of its own', async () => {
  const blank: Rows = rows.map((row, index) => (index === 2 ? [null, ...row.slice(1)] : row))
  const separate: Rows = [
    ['Skill', ...levels],
    ['Languages', null, null, null],
    ...rows.slice(1, 3).map((row) => row.slice(1)),
    ['Tools:', null, null, null],
    ...rows.slice(3).map((row) => row.slice(1)),
  ]
  const [repeated, below, merged, separated] = await Promise.all([
    importInto(emptySite(), 'm.xlsx', xlsx({ Sheet1: rows }), options),
    importInto(emptySite(), 'm.xlsx', xlsx({ Sheet1: blank }), options),
    importInto(
      emptySite(),
      'm.xlsx',
      xlsx({ Sheet1: blank }, { Sheet1: { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] } }),
      options,
    ),
    importInto(
      emptySite(),
      'm.xlsx',
      xlsx(
        { Sheet1: separate },
        { Sheet1: { merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 3 }] } },
      ),
      options,
    ),
  ])
  expect(grid(repeated, 'developer')).toEqual(expected)
  expect(textIn(repeated, 'domains.yaml')).toContain('- id: languages\n        name: Languages\n')
  for (const other of [below, merged, separated]) expect(contentOf(other)).toEqual(contentOf(repeated))
  for (const { errors, questions } of [repeated, separated]) expect([errors, questions]).toEqual([[], []])
})

test('a skill without values stays a skill', async () => {
  const imported = await importInto(
    emptySite(),
    'm.xlsx',
    xlsx({ Sheet1: [...rows, [null, 'Helm', null, null, null]] }),
    options,
  )
  expect(textIn(imported, 'skills/helm.md')).toContain('group: tools')
  expect(grid(imported, 'developer')).toEqual(expected)
})

test('titles, legends, two head rows, ratings, notes and totals are not imported, and are counted', async () => {
  const sheet: Rows = [
    ['Developer'],
    ['1 = Basic, 2 = Good, 3 = Expert'],
    [],
    [null, null, 'Expected', null, null, 'Me', 'Info'],
    ['Area', 'Skill', ...levels, 'My level', 'Notes'],
    ['Languages', 'Java', 1, '2*', '3*', 2, 'since 2020'],
    [null, 'Go', null, 1, 2, null, null],
    ['Tools', 'Docker', 1, 1, '2*', 1, null],
    ['Total', null, 2, 4, 7, 3, null],
    [],
    ['Note: ratings are agreed once a year.'],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ 'Sheet 1': sheet }))
  expect(grid(imported, 'developer')).toEqual(expected)
  expect(textIn(imported, 'proficiency.yaml')).toContain('name: Good')
  expect(imported.plan.account.unplaced).toEqual([])
  expect(imported.questions).toEqual([])
})

test('a sheet for each role, with titles of their own', async () => {
  const sheets = { Backend: rows, 'QA skills matrix': rows.slice(0, 3) }
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx(sheets))
  expect(grid(imported, 'backend')).toEqual(expected)
  expect(grid(imported, 'qa')).toEqual(expected.slice(0, 2))
  expect(imported.questions).toEqual([])
})

test('a sheet for each skill, with levels in its rows', async () => {
  const sheet = (text: string): Rows => [
    ['Level', 'What is expected'],
    ...levels.map((level) => [level, `${text} as a ${level.toLowerCase()} does it in the team.`]),
  ]
  const sheets = { Testing: sheet('Tests'), Reviews: sheet('Reviews') }
  const imported = await importAnswered(emptySite(), 'developer.xlsx', xlsx(sheets))
  expect(grid(imported, 'developer')).toEqual(['testing: A W V', 'reviews: A W V'])
  expect(textIn(imported, 'skills/testing.md')).toContain(
    '## senior\n\nTests as a senior does it in the team.\n',
  )
  expect(imported.errors).toEqual([])
})

test('levels in rows are the same as levels in columns', async () => {
  const turned: Rows = [
    ['Level', 'Java', 'Go', 'Docker'],
    ['Junior', 1, null, 1],
    ['Middle', '2*', 1, 1],
    ['Senior', '3*', 2, '2*'],
  ]
  expect(grid(await importInto(emptySite(), 'm.xlsx', xlsx({ Developer: turned })), 'developer')).toEqual(
    expected,
  )
})

test('roles as columns have a single level', async () => {
  const sheet: Rows = [
    ['Skill', 'Backend Developer', 'Data Engineer'],
    ['Java', '3*', 1],
    ['SQL', 2, '3*'],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Roles: sheet }))
  expect(grid(imported, 'backend-developer')).toEqual(['java: 3*', 'sql: 2'])
  expect(grid(imported, 'data-engineer')).toEqual(['java: 1', 'sql: 3*'])
  expect(imported.errors).toEqual([])
})

test('a long list is the same as the wide table', async () => {
  const long = [
    'Role;Skill;Level;Required;Must',
    'Developer;Java;Junior;1;no',
    'Developer;Java;Middle;2;yes',
    'Developer;Java;Senior;3;yes',
    'Developer;Go;Middle;1;no',
    'Developer;Go;Senior;2;no',
    'Developer;Docker;Junior;1;no',
    'Developer;Docker;Middle;1;no',
    'Developer;Docker;Senior;2;yes',
  ].join('\n')
  expect(grid(await importInto(emptySite(), 'm.csv', csv(long)), 'developer')).toEqual(expected)
})

test('tables of a Markdown file are mandatory or optional by their headings', async () => {
  const table = (skill: string, text: string) =>
    `| **Skill** | Junior<br>(L1) | Senior |\n|---|---|---|\n| ${skill} | ${text} | A \\| B<br>and C in all of the services |\n`
  const text = `# Developer\n\n## Essential\n\n${table('Java', 'Writes small classes with some help.')}\n## Desirable\n\n${table('Go', 'Reads **small** programs with some help.')}`
  const imported = await importAnswered(emptySite(), 'm.md', csv(text), options)
  expect(grid(imported, 'developer')).toEqual(['java: A* . V*', 'go: A . V'])
  expect(textIn(imported, 'skills/java.md')).toContain(
    '## senior\n\nA \\| B\n\nand C in all of the services\n',
  )
  expect(imported.errors).toEqual([])
})

test('check marks, words and stars are values', async () => {
  const sheet: Rows = [
    ['Skill', 'Junior', 'Senior'],
    ['Java', '✓', '✅'],
    ['Go', '–', '★'],
    ['Helm', 'x', 'Expert'],
    ['Rust', 'nice-to-have', 'must'],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Developer: sheet }))
  expect(grid(imported, 'developer')).toEqual(['java: A . V', 'go: . . V*', 'helm: . . E', 'rust: A . V*'])
})

test('what is no matrix is left out, with a reason', async () => {
  const sheets = {
    Developer: rows,
    Budget: [
      ['Year', 'Cost'],
      [2026, 10],
      [2027, 12],
    ] as Rows,
  }
  const { mapping, plan } = await importInto(emptySite(), 'm.xlsx', xlsx(sheets))
  expect(mapping.leftOut).toEqual([
    { sheet: 'Budget', rows: [0, 2], why: 'no levels or roles in its rows and columns' },
  ])
  expect(plan.account.unplaced).toEqual([])
})

test('ratings below unknown heads are a question, without the heads', async () => {
  const bytes = xlsx({
    Web: [
      ['Skill', 'Alpha', 'Beta'],
      ['Java', 1, 2],
      ['Go', 1, 3],
    ],
  })
  const { questions, mapping, plan } = await importInto(emptySite(), 'm.xlsx', bytes)
  const [question] = questions
  if (!question) throw new Error('There is no question.')
  expect(describeQuestion(question)).toBe(
    'Are the columns B, C of the sheet Web levels or roles? If not answered: it is not imported.',
  )
  const answered = (answer: string) =>
    importInto(emptySite(), 'm.xlsx', bytes, {
      mapping: withAnswer(mapping, question, answer, plan.wanted.skillIds),
    })
  expect(grid(await answered('levels'), 'web')).toEqual(['java: 1 2', 'go: 1 3'])
  expect(grid(await answered('roles'), 'beta')).toEqual(['java: 2', 'go: 3'])
  expect((await answered('neither')).changes.size).toBe(0)
})
