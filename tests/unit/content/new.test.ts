import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Change, errorsOf, textOf, withChanges } from '#lib/content/edit/changes.ts'
import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { completeWriting, writeFiles } from '#lib/content/edit/write-files.ts'
import { readContent } from '#lib/content/read-content.ts'
import { newFamily, newLocale } from '#lib/content/scaffold/new-entries.ts'
import { newRole } from '#lib/content/scaffold/new-role.ts'
import { newSite } from '#lib/content/scaffold/new-site.ts'
import { newSkill } from '#lib/content/scaffold/new-skill.ts'
import { baseContent, contentWith } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'

const base = contentWith({})

function textsAfter(change: Change): ReadonlyMap<string, string> {
  if (!change.ok) throw new Error(`${change.message} ${change.hint}`)
  const files = withChanges(base, change.changes)
  expect(errorsOf(files, 'content')).toEqual([])
  return new Map([...files].map(([path, content]) => [path, textOf(content).text]))
}

test.each(['Sourdough', 'C++', 'Tips: "quotes" & # signs', '[Brackets]', '- hyphen', 'yes', '42', "'"])(
  'a new skill named %j passes the check',
  (name) => {
    textsAfter(newSkill(base, { name, id: 'new-skill', group: 'dough' }))
  },
)

test('a new role requires the lowest step at its levels and passes the check', () => {
  const change = newRole(base, {
    name: 'Confectioner',
    levels: ['senior', 'lead'],
    skills: ['selling', 'kneading'],
  })
  const role = textsAfter(change).get('roles/confectioner/role.yaml')
  expect(role).toContain('levels:\n  senior:\n  lead:\n')
  expect(role).toContain('  selling:  . A A\n  kneading: . A A\n')
})

test('a family and a language are added in lines of their own', () => {
  expect(textsAfter(newFamily(base, { name: 'Sellers' })).get('families.yaml')).toBe(
    `${baseContent['families.yaml']}  - id: sellers\n    name: Sellers\n`,
  )
  expect(textsAfter(newLocale(base, 'es-mx')).get('site.yaml')).toContain('locales: [en, de, es-MX]\n')
})

test.each([
  ['a group that does not exist', newSkill(base, { name: 'A', group: 'dogh' }), 'Did you mean "dough"?'],
  ['no group, of several', newSkill(base, { name: 'A' }), 'Use one of dough or counter.'],
  ['an id that exists', newSkill(base, { name: 'Kneading', group: 'dough' }), 'Use another id'],
  ['a name without Latin letters', newSkill(base, { name: '捏合', group: 'dough' }), '--id'],
  ['no skill', newRole(base, { name: 'A', skills: [] }), 'Add --skill.'],
  ['a language twice', newLocale(base, 'de'), 'Use another one.'],
  ['a language that is none', newLocale(base, 'not a tag'), 'such as fr'],
])('nothing is made with %s', (_, change, hint) => {
  expect(change).toMatchObject({ ok: false, hint: expect.stringContaining(hint) })
})

test.each(['en', 'de', 'es', 'ja', 'zh', 'fr', 'pt-BR'])(
  'a new site in %s has no errors and no sample',
  (locale) => {
    const change = newSite({ locale })
    expect(change.ok && errorsOf(change.changes as Map<string, string>, '')).toEqual([])
  },
)

test('similar names have different ids', () => {
  const names = ['C', 'C++', 'C#', '.NET', 'Net', 'SQL', 'NoSQL', 'Java', 'JavaScript']
  expect(names.map(idOfName)).toEqual([
    'c',
    'c-plus-plus',
    'c-sharp',
    'dotnet',
    'net',
    'sql',
    'nosql',
    'java',
    'javascript',
  ])
})

function run(script: string, folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder }
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8', env })
}

test('the commands make a site that passes the check', () => {
  const folder = join(folderWith({}), 'matrix')
  expect(run('lib/content/new.ts', folder, 'site', folder, '--name', 'Team').status).toBe(0)
  expect(run('lib/content/new.ts', folder, 'site', folder).status).toBe(2)
  expect(run('lib/content/new.ts', folder, 'skill', 'Code', 'review').status).toBe(0)
  expect(run('lib/content/new.ts', folder, 'role', 'Developer', '--skill', 'code-review').status).toBe(0)
  const { stdout, status } = run('lib/content/rename-id.ts', folder, 'code-review', 'reviews')
  expect([status, stdout]).toEqual([0, expect.stringContaining('1 file renamed, 1 other file edited.')])
  const { problems, summary } = readContent(folder)
  expect(problems).toEqual([])
  expect(summary).toMatchObject({ skills: 1, roles: 1, cells: 4 })
  const failed = run('lib/content/rename-id.ts', folder, 'code-review', 'other')
  expect([failed.status, failed.stderr]).toEqual([2, expect.stringContaining('There is no skill')])
})

test('an interrupted writing is completed by the next command, or leaves no trace', () => {
  const folder = folderWith({ 'a.yaml': 'old', 'b.yaml': 'old', 'skills/c.md': 'old' })
  mkdirSync(join(folder, '.pending'))
  writeFileSync(join(folder, '.pending/journal.json.part'), '[{"path":"a.yaml","te')
  completeWriting(folder)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old')
  mkdirSync(join(folder, '.pending'))
  const journal = [{ path: 'a.yaml', text: 'new' }, { path: 'x/y.md', text: 'new' }, { path: 'skills/c.md' }]
  writeFileSync(join(folder, '.pending/journal.json'), JSON.stringify(journal))
  writeFiles(folder, new Map([['b.yaml', 'new']]))
  expect(['a.yaml', 'b.yaml', 'x/y.md'].map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual([
    'new',
    'new',
    'new',
  ])
  expect([existsSync(join(folder, 'skills')), existsSync(join(folder, '.pending'))]).toEqual([false, false])
})
