import { expect, test } from 'vitest'
import { errorsOf, textOf, withChanges } from '#lib/content/edit/changes.ts'
import { rename } from '#lib/content/edit/rename.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { baseContent, contentWith } from '#tests/support/content-base.ts'

function renamed(files: Files, kind: 'skill' | 'role', from: string, to: string): Files {
  const change = rename(files, { kind, from, to })
  if (!change.ok) throw new Error(change.message)
  return withChanges(files, change.changes)
}

const text = (files: Files, path: string): string => textOf(files.get(path) ?? '').text

const linked = contentWith({
  'skills/kneading.md': `${baseContent['skills/kneading.md']}\nSee [selling](selling.md#working) and [the baker](../roles/baker/role.yaml).\n`,
  'skills/selling.md': (baseContent['skills/selling.md'] ?? '').replace(
    'Names every loaf',
    'Names every loaf, see [kneading](kneading.md#senior) and [here](./kneading.md)',
  ),
  'roles/baker/kneading.md': `${baseContent['roles/baker/kneading.md']}\nSee [the skill](../../skills/kneading.md) and [the role](role.yaml).\n`,
  'roles/seller/role.yaml': `name: Seller
family: bakers
summary: Sells bread.
levels: { junior: }
next:
  - role: "baker"
    level: senior
    reason: Bread.
requirements:
  selling: A . .
`,
  'roles/seller/role.de.yaml': 'next: { baker: Brot. }\n',
})

test('a skill is renamed with its texts, translations, references and links', () => {
  const files = renamed(linked, 'skill', 'kneading', 'dough-work')
  expect(errorsOf(files, 'content')).toEqual([])
  expect([...files.keys()].filter((path) => path.includes('kneading'))).toEqual([])
  expect(text(files, 'skills/selling.md')).toContain(
    '[kneading](dough-work.md#senior) and [here](dough-work.md)',
  )
  expect(text(files, 'roles/baker/dough-work.md')).toContain('[the skill](../../skills/dough-work.md)')
  expect(text(files, 'skills/dough-work.md')).toContain('related: [selling]\naliases: [kneading]\n---\n')
  expect(text(files, 'skills/dough-work.de.md')).toBe(baseContent['skills/kneading.de.md'])
})

test('a renamed grid line keeps its columns, and all other lines stay', () => {
  const role = (files: Files) => text(files, 'roles/baker/role.yaml')
  const base = baseContent['roles/baker/role.yaml']
  expect(role(renamed(linked, 'skill', 'selling', 'sell'))).toBe(base?.replace('selling: ', 'sell:    '))
  const longer = base?.replace('kneading: ', 'kneading-dough: ')
  expect(role(renamed(linked, 'skill', 'kneading', 'kneading-dough'))).toBe(longer)
})

test('a role is renamed with its folder, the moves to it and their translations', () => {
  const files = renamed(linked, 'role', 'baker', 'bread-baker')
  expect(errorsOf(files, 'content')).toEqual([])
  expect([...files.keys()].filter((path) => path.startsWith('roles/baker/'))).toEqual([])
  expect(text(files, 'roles/seller/role.yaml')).toContain('- role: "bread-baker"\n')
  expect(text(files, 'roles/seller/role.de.yaml')).toBe('next: { bread-baker: Brot. }\n')
  expect(text(files, 'skills/kneading.md')).toContain('(../roles/bread-baker/role.yaml)')
  expect(text(files, 'roles/bread-baker/kneading.md')).toContain('[the role](role.yaml)')
  expect(text(files, 'roles/bread-baker/role.yaml')).toContain('aliases: [baker]\nlevels:\n')
})

test('a rename that is undone leaves the former name as the only alias', () => {
  const files = renamed(renamed(linked, 'skill', 'selling', 'sales'), 'skill', 'sales', 'selling')
  expect(errorsOf(files, 'content')).toEqual([])
  expect(text(files, 'skills/selling.md')).toContain('aliases: [sales]\n')
  const paths = [...files.keys()].filter((path) => path !== 'skills/selling.md')
  const differing = paths.filter((path) => text(files, path) !== text(linked, path))
  expect(differing).toEqual([])
})

test('line ends and a byte order mark stay', () => {
  const written = `\uFEFF${(baseContent['skills/selling.md'] ?? '').replaceAll('\n', '\r\n')}`
  const bytes = contentWith({ 'skills/selling.md': new TextEncoder().encode(written) })
  const content = renamed(bytes, 'skill', 'selling', 'sales').get('skills/sales.md')
  const line = 'summary: Serving people at the counter.\r\n'
  expect(content).toBe(written.replace(line, `${line}aliases: [selling]\r\n`))
})

test.each([
  ['kneading', 'selling', 'already exists'],
  ['kneading', 'Dough Work', 'not a valid id'],
  ['neading', 'dough', 'no skill "neading"'],
])('%s is not renamed to %s', (from, to, message) => {
  const change = rename(linked, { kind: 'skill', from, to })
  expect(change).toMatchObject({ ok: false, message: expect.stringContaining(message) })
})

test('every skill of a larger content can be renamed without an error', () => {
  const { files } = readFolder('tests/content-fixture', '')
  const skills = [...files.keys()].flatMap((path) => /^skills\/([^.]+)\.md$/.exec(path)?.[1] ?? [])
  const errors = skills
    .slice(0, 6)
    .flatMap((skill) => errorsOf(renamed(files, 'skill', skill, `${skill}-x`), ''))
  const former = [...renamed(files, 'skill', 'mlflow', 'ml-flow').keys()]
  expect(errors).toEqual([])
  expect(former.filter((path) => path.includes('mlflow'))).toEqual([])
})
