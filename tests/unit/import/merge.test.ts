import { expect, test } from 'vitest'
import { withChanges } from '#lib/content/edit/changes.ts'
import { rename } from '#lib/content/edit/rename.ts'
import { renameInNotes } from '#lib/content/edit/rename-notes.ts'
import { mergeValue } from '#lib/import/plan/merge.ts'
import { notePaths } from '#lib/import/write/plan-import.ts'
import { emptySite, importInto, type Rows, textIn, xlsx } from '#tests/support/import-files.ts'

test.each([
  ['the source is the same, the content too', 'a', 'a', 'a', 'unchanged'],
  ['the source is the same, the content was edited', 'a', 'b', 'a', 'kept'],
  ['the source is the same, the content was removed', 'a', undefined, 'a', 'kept'],
  ['the source changed, the content is the same', 'a', 'a', 'b', 'change'],
  ['both changed alike', 'a', 'b', 'b', 'unchanged'],
  ['both changed', 'a', 'b', 'c', 'conflict'],
  ['no base, no content', undefined, undefined, 'a', 'create'],
  ['no base, equal content', undefined, 'a', 'a', 'unchanged'],
  ['no base, other content', undefined, 'b', 'a', 'conflict'],
])('%s', (_, base, content, source, outcome) => {
  expect(mergeValue({ base, content, source })).toBe(outcome)
})

test.each([
  ['emptied, kept', 'a', 'a', { missing: 'emptied' }, 'emptied'],
  ['emptied, cleared by the mapping', 'a', 'a', { missing: 'emptied', clears: true }, 'remove'],
  ['emptied, edited by hand', 'a', 'b', { missing: 'emptied', clears: true }, 'emptied'],
  ['gone, reported', 'a', 'a', { missing: 'gone' }, 'gone'],
  ['gone, removed on demand', 'a', 'a', { missing: 'gone', removes: true }, 'remove'],
  ['gone, edited by hand, never removed', 'a', 'b', { missing: 'gone', removes: true }, 'gone'],
] as const)('%s', (_, base, content, options, outcome) => {
  expect(mergeValue({ base, content, source: undefined }, options)).toBe(outcome)
})

test('a conflict takes the source on demand only', () => {
  expect(mergeValue({ base: 'a', content: 'b', source: 'c' }, { isTaken: true })).toBe('change')
})

const rows: Rows = [
  ['Skill', 'Junior', 'Middle', 'Senior'],
  ['Java', 'A', 'W*', 'V*'],
  ['Go', null, 'A', 'W'],
  ['Docker', 'A', 'A', 'W*'],
]

const path = 'roles/developer/role.yaml'
const sheet = (changed: Rows = rows) => xlsx({ Developer: changed })
const first = () => importInto(emptySite(), 'm.xlsx', sheet())

test('a second import of the same file changes nothing', async () => {
  const { files } = await first()
  const { changes, plan, notes } = await importInto(files, 'm.xlsx', sheet())
  expect([...changes]).toEqual([])
  expect(plan.lines.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
  for (const [note, text] of notes) expect(files.get(note)).toBe(text)
})

test('a changed cell is a change of one line, and edits by hand stay', async () => {
  const { files } = await first()
  const written = textIn(await first(), path)
  const edited = written
    .replace(
      'summary: "Draft: what the role Developer does, in one sentence."',
      'summary: "Builds." # by hand',
    )
    .replace('  go:     .  A  W  .', '  go:     .  A  E  .   # agreed in May')
    .replace('requirements:\n', 'requirements:\n  # The grid.\n')
  const second = await importInto(
    withChanges(files, new Map([[path, edited]])),
    'm.xlsx',
    sheet(rows.map((row) => (row[0] === 'Docker' ? ['Docker', 'A', 'W', 'W*'] : row))),
  )
  expect(textIn(second, path)).toBe(edited.replace('docker: A  A  W* .', 'docker: A  W  W* .'))
  expect(
    second.plan.lines
      .filter(({ outcome }) => outcome !== 'unchanged')
      .map(({ key, outcome }) => [key, outcome]),
  ).toEqual([
    ['roles/developer/cells/go/senior', 'kept'],
    ['roles/developer/cells/docker/middle', 'change'],
  ])
})

test('a conflict keeps the content and the base, until it is taken', async () => {
  const { files } = await first()
  const edited = textIn(await first(), path).replace('java:   A  W* V* .', 'java:   A  W* E* .')
  const both = withChanges(files, new Map([[path, edited]]))
  const changed = sheet(rows.map((row) => (row[0] === 'Java' ? ['Java', 'A', 'W*', 'W*'] : row)))
  const conflict = await importInto(both, 'm.xlsx', changed)
  expect(conflict.changes.size).toBe(0)
  expect(conflict.plan.base.get('roles/developer/cells/java/senior')).toBe('V*')
  const taken = await importInto(conflict.files, 'm.xlsx', changed, { take: new Set(['Developer!D2']) })
  expect(textIn(taken, path)).toContain('java:   A  W* W* .')
})

test('absent columns and sheets, and empty cells, change nothing', async () => {
  const { files } = await first()
  const fewer = [
    ['Skill', 'Junior', 'Senior'],
    ['Java', 'A', null],
    ['Go', null, 'W'],
    ['Docker', 'A', 'W*'],
  ]
  const { mapping: _, ...withoutMapping } = { mapping: files.get('.import/m.xlsx.yaml') }
  expect(withoutMapping).toEqual({})
  const unmapped = withChanges(files, new Map([['.import/m.xlsx.yaml', undefined]]))
  const { changes, plan } = await importInto(unmapped, 'm.xlsx', sheet(fewer))
  expect(changes.size).toBe(0)
  expect(plan.lines.filter(({ outcome }) => outcome !== 'unchanged')).toMatchObject([
    { key: 'roles/developer/cells/java/senior', outcome: 'emptied' },
  ])
})

test('a row that is gone is reported, and removed on demand', async () => {
  const { files } = await first()
  const fewer = sheet(rows.slice(0, 3))
  const reported = await importInto(files, 'm.xlsx', fewer)
  expect([
    reported.changes.size,
    reported.plan.lines.filter(({ outcome }) => outcome === 'gone').length,
  ]).toEqual([0, 3])
  const removed = await importInto(files, 'm.xlsx', fewer, { removes: true })
  expect(textIn(removed, path)).toBe(textIn(await first(), path).replace('  docker: A  A  W* .\n', ''))
})

test('a new row becomes a new skill and a line in the columns of the grid', async () => {
  const { files } = await first()
  const second = await importInto(files, 'm.xlsx', sheet([...rows, ['Rust', 'A', 'W*', 'E*']]))
  expect(textIn(second, path)).toBe(`${textIn(await first(), path)}  rust:   A  W* E* .\n`)
  expect(second.files.has('skills/rust.md')).toBe(true)
})

test('swapped columns are refused, and an inserted one is found', async () => {
  const { files } = await first()
  const swapped = rows.map(([skill = null, one = null, two = null, three = null]) => [skill, two, one, three])
  await expect(importInto(files, 'm.xlsx', sheet(swapped))).rejects.toThrow(
    'B is "Middle" instead of "Junior"',
  )
  const inserted = rows.map(([skill = null, ...rest], index) => [
    skill,
    index === 0 ? 'Team' : 'Web',
    ...rest,
  ])
  const { changes, plan } = await importInto(files, 'm.xlsx', sheet([['Skills 2027'], ...inserted]))
  expect(changes.size).toBe(0)
  expect(plan.account.unplaced.map(({ cell, why }) => [cell, why])).toContainEqual([
    'B3',
    'a column that the mapping does not name',
  ])
})

test('texts are merged by section, and the rest of a file stays', async () => {
  const texts = (text: string): Rows => [
    ['Skill', 'Junior', 'Senior'],
    ['Java', 'Writes small classes with the help of others.', text],
  ]
  const old = 'Designs the packages of a service and reviews them.'
  const { files } = await importInto(emptySite(), 'm.xlsx', sheet(texts(old)))
  const written = `${files.get('skills/java.md')}`
  const edited = written
    .replace('## junior', 'What Java is for.\n\n## junior')
    .replace('Writes small', 'Writes short')
  const second = await importInto(
    withChanges(files, new Map([['skills/java.md', edited]])),
    'm.xlsx',
    sheet(texts('Designs packages, and decides about versions of Java.')),
  )
  expect(textIn(second, 'skills/java.md')).toBe(
    edited.replace(old, 'Designs packages, and decides about versions of Java.'),
  )
  expect(second.plan.lines.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1)
})

test('after a rename, a second import of the same file changes nothing', async () => {
  const imported = await first()
  const renamed = { kind: 'skill', from: 'java', to: 'java-language' } as const
  const change = rename(imported.files, renamed)
  const notes = notePaths('m.xlsx').map(
    (note) => [note, renameInNotes(note, textIn(imported, note), renamed)] as const,
  )
  const changes = new Map([...(change.ok ? change.changes : []), ...notes])
  const again = await importInto(withChanges(imported.files, changes), 'm.xlsx', sheet())
  expect([again.changes.size, again.questions]).toEqual([0, []])
  expect(again.plan.lines.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
  expect([...again.plan.base.keys()].filter((key) => key.includes('/java/'))).toEqual([])
})
