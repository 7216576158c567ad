import { expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'

const problemsOf = (folder: string) => formatProblems(readContent(folder).problems)

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

test('files of systems, editors and repositories are ignored', () => {
  const names = [
    'Thumbs.db',
    'desktop.ini',
    'Icon\r',
    '~$kneading.md',
    'kneading.md~',
    '#kneading.md#',
    '.#kneading.md',
  ]
  const litter = names.flatMap((name) => [`skills/${name}`, `roles/baker/${name}`, name])
  const project = [
    'CHANGELOG.md',
    'CODEOWNERS',
    'CONTRIBUTING.md',
    'README',
    'LICENSE-MIT',
    '__MACOSX/a/b/c/._d.md',
  ]
  const others = Object.fromEntries([...litter, ...project].map((path) => [path, 'x']))
  expect(problemsOf(folderWith({ ...baseContent, ...others }))).toBe('')
})

test.each(['bak', 'orig', 'rej', 'old', 'bak2'])(
  'a copy that ends in .%s is a warning, and no advice writes over the file',
  (ending) => {
    const { content, problems } = readContent(
      folderWith({ ...baseContent, [`skills/selling.md.${ending}`]: 'x' }),
    )
    expect(content).toBeDefined()
    expect(problems.map(({ severity, message, hint }) => [severity, message, hint])).toEqual([
      [
        'warning',
        'This file is ignored: its name says that it is a copy of "skills/selling.md".',
        'Move what is still needed to the original, then move it out of the content folder.',
      ],
    ])
  },
)

test.each([
  ['skills/baking.md.txt', 'Did you mean "skills/baking.md"?'],
  [
    'skills/selling.md.txt',
    '"skills/selling.md" already exists: move what is missing there, then move this file out of the content folder.',
  ],
  ['skills/oven.png', 'Rename it, or move it out of the content folder.'],
  ['skills/Baking.de.markdown', 'Did you mean "skills/baking.de.md"?'],
])('for %s the hint is: %s', (path, hint) => {
  const { problems } = readContent(folderWith({ ...baseContent, [path]: 'x' }))
  expect(problems.map((problem) => problem.hint)).toEqual([hint])
})

test.each([
  ['skills/selling (1).md', 'skills/selling.md'],
  ['skills/selling copy 2.md', 'skills/selling.md'],
  ['skills/selling - Copy.md', 'skills/selling.md'],
  ['skills/selling - Kopie (3).md', 'skills/selling.md'],
  ['skills/Copy of selling.md', 'skills/selling.md'],
  ['skills/kneading copy.de.md', 'skills/kneading.de.md'],
  ['skills/selling (conflicted copy 2026-01-01).md', 'skills/selling.md'],
  ['skills/selling_REMOTE_4711.md', 'skills/selling.md'],
  ['skills/selling.md.BASE.4711.md', 'skills/selling.md'],
  ['roles/baker/role (1).yaml', 'roles/baker/role.yaml'],
  ['roles/baker copy/role.yaml', 'roles/baker/role.yaml'],
  ['roles/baker.bak/role.yaml', 'roles/baker/role.yaml'],
  ['roles/baker.tmp2/role.yaml', 'roles/baker/role.yaml'],
])('no hint suggests a new skill or role for the copy %s', (path, original) => {
  const { problems } = readContent(folderWith({ ...baseContent, [path]: baseContent[original] ?? '' }))
  expect(problems.map(({ severity, hint }) => [severity, hint])).toEqual([
    [
      'error',
      `"${original}" already exists: move what is missing there, then move this file out of the content folder.`,
    ],
  ])
})

test('a skill may have the name of a repository file', () => {
  const named = (name: string) => (baseContent['skills/selling.md'] ?? '').replace('Selling', name)
  const folder = folderWith({
    ...baseContent,
    'skills/security.md': named('Security'),
    'skills/license-management.md': named('Licences'),
  })
  expect(readContent(folder).content?.catalog.skills.map(({ id }) => id)).toEqual([
    'kneading',
    'license-management',
    'security',
    'selling',
  ])
})

test('a date of change in the future is a warning', () => {
  const text = (day: string) =>
    (baseContent['skills/selling.md'] ?? '').replace('group:', `updated: ${day}\ngroup:`)
  const check = (day: string) => problemsOf(folderWith({ ...baseContent, 'skills/selling.md': text(day) }))
  expect(check('2126-01-02')).toMatch(
    /skills\/selling\.md:4:10 \(warning\)\n {2}The date of the last change is in the future: "2126-01-02"\./,
  )
  expect(check(new Date().toISOString().slice(0, 10))).toBe('')
})
