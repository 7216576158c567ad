import { symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import { readFolder } from '#lib/content/read-files.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'

const problemsOf = (folder: string) => formatProblems(readContent(folder).problems)

test('a folder is read with all that lies below it', () => {
  const { content, problems, summary } = readContent(folderWith(baseContent))
  expect(formatProblems(problems)).toBe('')
  expect(content?.catalog.roles.map(({ path }) => path)).toEqual(['roles/baker/role.yaml'])
  expect(summary.files).toBe(11)
})

test('a folder that is not there is one problem', () => {
  expect(problemsOf(join(tmpdir(), 'rungs-not-there'))).toContain('There is no content folder here.')
})

test('an empty folder lacks its five files, and that is all', () => {
  expect(readContent(folderWith({})).problems.map(({ message }) => message)).toEqual(
    Array(5).fill('The file is missing.'),
  )
})

test('dot files, a README, a licence and the schemas are not content', () => {
  const others = {
    '.github/config': 'x',
    '.DS_Store': 'x',
    'README.md': '# Hi',
    LICENSE: 'x',
    'schema/role.json': '{}',
    'roles/README.md': 'x',
  }
  expect(problemsOf(folderWith({ ...baseContent, ...others }))).toBe('')
})

test('a link that leads in a circle is told, and followed no further', () => {
  const folder = folderWith(baseContent)
  symlinkSync(folder, join(folder, 'skills', 'again'))
  expect(problemsOf(folder)).toMatch(
    /skills\/again:1:1\n {2}This link leads back to a folder that it lies in\./,
  )
})

test('a link that leads nowhere is told', () => {
  const folder = folderWith(baseContent)
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'skills', 'gone.md'))
  expect(problemsOf(folder)).toMatch(/skills\/gone\.md:1:1\n {2}This cannot be read\./)
})

test('a linked file is read like any other', () => {
  const folder = folderWith({ ...baseContent, '.shared/baking.md': baseContent['skills/selling.md'] ?? '' })
  symlinkSync(join(folder, '.shared', 'baking.md'), join(folder, 'skills', 'baking.md'))
  expect(readFolder(folder, 'content').files.has('skills/baking.md')).toBe(true)
})

test('a file of more than a megabyte is told, and not read to its end', () => {
  const folder = folderWith({ ...baseContent, 'skills/selling.md': 'x'.repeat(3_000_000) })
  expect(readFolder(folder, 'content').files.get('skills/selling.md')?.length).toBe(1_000_001)
  expect(problemsOf(folder)).toMatch(/skills\/selling\.md:1:1\n {2}The file is larger than 1000 kB\./)
})
