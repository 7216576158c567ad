import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { readContent } from '#lib/content/read-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

const problemsOf = (folder: string) => formatProblems(readContent(folder).problems)

test('a folder is read recursively', () => {
  const { content, problems, summary } = readContent(folderWith(baseContent))
  expect(formatProblems(problems)).toBe('')
  expect(content?.catalog.roles.map(({ path }) => path)).toEqual(['roles/baker/role.yaml'])
  expect(summary.files).toBe(11)
})

test('a missing folder is one problem', () => {
  expect(problemsOf(join(tmpdir(), 'rungs-not-there'))).toContain('The content folder does not exist.')
})

test('an empty folder lacks the five base files', () => {
  expect(readContent(folderWith({})).problems.map(({ message }) => message)).toEqual(
    Array(5).fill('The file is missing.'),
  )
})

test('a cyclic link is reported, and not followed', () => {
  const folder = folderWith(baseContent)
  symlinkSync(folder, join(folder, 'skills', 'again'))
  expect(problemsOf(folder)).toMatch(/skills\/again:1:1\n {2}This link points to a folder that contains it\./)
})

test('a broken link is reported', () => {
  const folder = folderWith(baseContent)
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'skills', 'gone.md'))
  expect(problemsOf(folder)).toMatch(/skills\/gone\.md:1:1\n {2}This cannot be read\./)
})

test('a linked file is read like any other', () => {
  const folder = folderWith({ ...baseContent, '.shared/baking.md': baseContent['skills/selling.md'] ?? '' })
  symlinkSync(join(folder, '.shared', 'baking.md'), join(folder, 'skills', 'baking.md'))
  expect(readFolder(folder, 'content').files.has('skills/baking.md')).toBe(true)
})

test('a link out of the folder, to a file or a folder, is reported and not read', () => {
  const outside = folderWith({ 'secret.md': 'secret', 'x/secret.md': 'secret' })
  const folder = folderWith(baseContent)
  symlinkSync(join(outside, 'secret.md'), join(folder, 'skills', 'baking.md'))
  symlinkSync(join(outside, 'x'), join(folder, 'roles', 'seller'))
  symlinkSync('/dev/zero', join(folder, 'skills', 'endless.md'))
  symlinkSync('..', join(folder, 'skills', 'up'))
  symlinkSync('../..', join(folder, 'skills', 'further-up'))
  const { files, problems } = readFolder(folder, 'content')
  expect([...files.keys()].toSorted()).toEqual(Object.keys(baseContent).toSorted())
  const out = 'This link points outside of the content folder.'
  expect(problems.map(({ file, message }) => `${file} ${message}`).toSorted()).toEqual([
    `content/roles/seller ${out}`,
    `content/skills/baking.md ${out}`,
    `content/skills/endless.md ${out}`,
    `content/skills/further-up ${out}`,
    'content/skills/up This link points to a folder that contains it.',
  ])
})

test('a folder whose name begins like that of the content folder is outside of it', () => {
  const folder = folderWith(baseContent)
  mkdirSync(`${folder}-private`)
  writeFileSync(join(`${folder}-private`, 'plan.md'), 'secret')
  symlinkSync(join(`${folder}-private`, 'plan.md'), join(folder, 'skills', 'plan.md'))
  expect(readFolder(folder, 'content').files.has('skills/plan.md')).toBe(false)
})

test('a content folder may itself be a link', () => {
  const link = join(folderWith({}), 'content')
  symlinkSync(folderWith(baseContent), link)
  expect(problemsOf(link)).toBe('')
})

test('a pipe is neither a file nor a folder, and does not block', () => {
  const folder = folderWith(baseContent)
  execFileSync('mkfifo', [join(folder, 'skills', 'pipe.md')])
  expect(problemsOf(folder)).toMatch(/skills\/pipe\.md:1:1\n {2}This is neither a file nor a folder\./)
})

test('folders below the known depth are rejected at once, however deep they are', () => {
  const folder = folderWith({
    ...baseContent,
    'roles/baker/old/role.yaml': 'x',
    'skills/craft/baking.md': 'x',
  })
  let deep = join(folder, 'deep')
  for (let depth = 0; depth < 1500; depth++) {
    mkdirSync(deep)
    deep = `${deep}/d`
  }
  const { files, problems } = readFolder(folder, 'content')
  expect(cpuSeconds(() => readFolder(folder, 'content'))).toBeLessThan(1)
  expect(files.has('skills/craft/baking.md')).toBe(true)
  expect(problems.map(({ file, message }) => `${file} ${message}`).toSorted()).toEqual([
    'content/deep/d/d This folder is nested too deeply to be read.',
    'content/roles/baker/old This folder is nested too deeply to be read.',
  ])
})

test('an empty folder is valid anywhere', () => {
  const folder = folderWith(baseContent)
  mkdirSync(join(folder, 'roles', 'baker', 'empty'))
  expect(problemsOf(folder)).toBe('')
})

test('a file of more than a megabyte is reported, and not read to its end', () => {
  const folder = folderWith({ ...baseContent, 'skills/selling.md': 'x'.repeat(3_000_000) })
  expect(readFolder(folder, 'content').files.get('skills/selling.md')?.length).toBe(1_000_001)
  expect(problemsOf(folder)).toMatch(/skills\/selling\.md:1:1\n {2}The file is larger than 1000 kB\./)
})
