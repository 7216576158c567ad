import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'
import { type Rows, xlsx } from '#tests/support/import-files.ts'

function run(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/import/import.ts', ...args],
    {
      encoding: 'utf8',
      env,
    },
  )
  return { status, output: stdout + stderr, lastLine: stdout.trimEnd().split('\n').at(-1) }
}

const rows: Rows = [
  ['Skill', 'Junior', 'Senior'],
  ['Kneading', 'A', 'W*'],
  ['Ovens', '.', 'E*'],
]

async function sourceWith(changed: Rows): Promise<string> {
  const path = join(folderWith({}), 'matrix.xlsx')
  writeFileSync(path, await xlsx({ Confectioner: changed }))
  return path
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  )

test('without --write nothing changes; with it the content is valid, and the import can be undone', async () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T00:00:00Z')
  const before = filesOf(folder)
  const source = await sourceWith(rows)
  const preview = run(folder, source)
  expect([preview.status, preview.lastLine]).toEqual([0, 'cells 9 = placed 9 + ignored 0 + not placed 0'])
  expect(preview.output).toContain('Confectioner (new)\nSkill     Junior  Senior\nkneading  A       W*\n')
  expect(filesOf(folder)).toEqual(before)

  expect(run(folder, source, '--write').lastLine).toBe('Wrote 2 files. Undo: npm run import -- --undo')
  expect(readContent(folder).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const after = filesOf(folder)
  expect(run(folder, source, '--write').lastLine).toBe('Nothing to write.')
  expect(filesOf(folder)).toEqual(after)

  const again = await sourceWith([...rows, ['Icing', 'A', 'W']])
  expect(run(folder, again, '--write').status).toBe(0)
  write(folder, {
    'roles/confectioner/role.yaml': `${filesOf(folder)[join(folder, 'roles/confectioner/role.yaml')]}# note\n`,
  })
  expect(run(folder, '--undo').output).toContain('These files changed after the import')
  write(folder, {
    'roles/confectioner/role.yaml':
      `${filesOf(folder)[join(folder, 'roles/confectioner/role.yaml')]}`.replace('# note\n', ''),
  })
  expect(run(folder, '--undo').status).toBe(0)
  expect(existsSync(join(folder, 'skills/icing.md'))).toBe(false)
})

test('uncommitted changes, errors and damaged notes are refused', async () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T00:00:00Z')
  const path = join(await sourceWith(rows), '../baker.xlsx')
  writeFileSync(
    path,
    await xlsx({
      Baker: [
        ['Skill', 'Junior', 'Senior'],
        ['Selling', 'W', 'A'],
      ],
    }),
  )
  const role = baseContent['roles/baker/role.yaml'] ?? ''
  write(folder, { 'roles/baker/role.yaml': `${role}# a note\n` })
  const dirty = run(folder, path, '--write')
  expect([dirty.status, dirty.output]).toEqual([
    1,
    expect.stringContaining('not committed: roles/baker/role.yaml'),
  ])
  write(folder, { 'roles/baker/role.yaml': role.replace('kneading: A', 'kneading: X') })
  expect(run(folder, path).output).toContain('The content has errors.')
  write(folder, { 'roles/baker/role.yaml': role, '.import/baker.xlsx.json': '{' })
  expect(run(folder, path).output).toContain('.import/baker.xlsx.json is damaged')
})

test('open questions end with 2, and --write writes only a mapping with the default answers', async () => {
  const folder = folderWith(baseContent)
  const source = await sourceWith([
    ['Skill', 'Junior', 'Senior'],
    ['Dough kneadings', 'A', 'W'],
    ['Ovens', '?!', 'W'],
  ])
  const preview = run(folder, source)
  expect([preview.status, preview.output]).toEqual([2, expect.stringContaining('What does "?!" mean')])
  expect(run(folder, source, '--write').status).toBe(2)
  expect(readdirSync(join(folder, '.import')).toSorted()).toEqual(['matrix.xlsx.yaml', 'undo.json'])
  expect(existsSync(join(folder, 'roles/confectioner'))).toBe(false)
  const written = run(folder, source, '--write')
  expect([written.status, written.output]).toEqual([
    0,
    expect.stringContaining('Confectioner, B3: a value without'),
  ])
  expect(readContent(folder).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a file that is no spreadsheet ends with 1, and nothing is written', () => {
  const folder = folderWith(baseContent)
  const source = join(folderWith({ 'matrix.xlsx': 'PK\u0003\u0004 broken' }), 'matrix.xlsx')
  const { status, output } = run(folder, source, '--write')
  expect([status, output]).toEqual([1, expect.stringContaining('The file is damaged')])
  expect(existsSync(join(folder, '.import'))).toBe(false)
})
