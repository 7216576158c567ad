import { expect, test } from 'vitest'
import { addressBook } from '#lib/addresses/address-book.ts'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import { writeStep } from '#lib/export/context/export-context.ts'
import { levelsMarkdown } from '#lib/export/markdown/levels.ts'
import { llmsFullText, llmsText } from '#lib/export/markdown/llms.ts'
import { findMarkdownAlternate } from '#lib/export/markdown/markdown-alternates.ts'
import { roleMarkdown } from '#lib/export/markdown/role.ts'
import { rolesMarkdown } from '#lib/export/markdown/roles.ts'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import type { IsoDate, LevelId, Locale } from '#lib/model/catalog/ids.ts'
import { withOutdated } from '#lib/model/catalog/localized.ts'
import { levelPairs } from '#lib/model/compare/level-pairs.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import {
  catalog,
  code,
  data,
  junior,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code, {
  name: text('Git', '版本'),
  updated: '2026-05-01' as IsoDate,
  intro: text('Keeps **history**.'),
  byLevel: new Map([['senior' as LevelId, text('Rewrites history.')]]),
  aliases: ['subversion'],
})
const sql = skill('sql', data)
const builder = role('builder', [requires(git, 'W E* .'), requires(sql, '. W E')], { aliases: ['maker'] })
const tester = role('tester', [requires(git, 'W W E')])
const small = catalog([git, sql], [builder, tester])
const english = exportContextOf(small)
const chinese = exportContextOf(small, 'zh' as Locale)

test('a skill has its introduction, its meanings and what each role requires, with links', () => {
  const markdown = skillMarkdown(english, small, git)
  expect(markdown).toContain('# Git\n')
  expect(markdown).toContain('Keeps **history**.')
  expect(markdown).toContain('### senior\n\nRewrites history.')
  expect(markdown).toContain('| Role | junior | senior | principal |')
  expect(markdown).toContain(
    '| [builder](https://test.example/en/roles/builder.md) | working, optional | expert, mandatory | – |',
  )
})

test('every document ends with its source, its date and its licence', () => {
  const ends = [
    skillMarkdown(english, small, git),
    roleMarkdown(english, small, builder),
    rolesMarkdown(english, builder, tester),
    llmsText(english, small),
  ].map((markdown) => markdown.slice(markdown.lastIndexOf('---')))
  expect(ends[0]).toBe(
    '---\n\nFrom Test: https://test.example/en/skills/git\n\nAs of 5/1/2026\n\nLicence: CC0, https://test.example/licence\n',
  )
  for (const end of ends) expect(end).toMatch(/5\/1\/2026\n\nLicence: CC0/)
})

test('a text that is not translated is marked with its language', () => {
  const markdown = skillMarkdown(chinese, small, git)
  expect(markdown).toContain('# 版本\n')
  expect(markdown).toContain('Keeps **history**.\n\n*(')
  expect(skillMarkdown(english, small, git)).not.toContain('*(')
})

test('a role has its matrix by domain and every description', () => {
  const markdown = roleMarkdown(english, small, builder)
  expect(markdown).toMatch(/### code\n\n\| Skill \| junior \| senior \| principal \|/)
  expect(markdown).toMatch(/### data\n\n/)
  expect(markdown).toContain('#### senior: expert, mandatory')
})

test('a comparison of levels lists what becomes mandatory and what is new', () => {
  const [pair] = levelPairs(builder)
  if (!pair) throw new Error('The role of the test needs two levels.')
  const markdown = levelsMarkdown(english, builder, pair)
  expect(pair.to.level).toBe(senior)
  expect(markdown).toMatch(/### Becomes mandatory\n\n- \[Git\][^\n]*: working, optional → expert, mandatory/)
  expect(markdown).toMatch(/### New and optional\n\n- \[sql\][^\n]*: – → working, optional/)
})

test('a comparison of roles lists shared and separate requirements, and what a change takes', () => {
  const markdown = rolesMarkdown(english, builder, tester)
  expect(markdown).toMatch(/## What both ask\n\n### \[Git\]/)
  expect(markdown).toMatch(/## Only in builder\n\n- \[sql\]/)
  expect(markdown).toMatch(/## From \[tester\][^\n]* to \[builder\][^\n]*\n\n### senior\n\n- /)
})

test('the overview lists every role and skill, and the full text contains them all', () => {
  expect(llmsText(english, small)).toMatch(/^# Test\n\n> Test\n/)
  for (const id of ['roles/builder', 'roles/tester', 'skills/git', 'skills/sql']) {
    expect(llmsText(english, small)).toContain(`https://test.example/en/${id}.md`)
  }
  const full = llmsFullText(english, small)
  for (const name of ['builder', 'tester', 'Git', 'sql']) expect(full).toContain(`\n# ${name}\n`)
})

test.each([
  ['/skills/git', '/skills/git'],
  ['/skills/subversion', '/skills/git'],
  ['/roles/maker', '/roles/builder'],
  ['/roles/builder/levels/senior/junior', '/roles/builder/levels/junior/senior'],
  ['/compare/tester/builder', '/compare/builder/tester'],
])('%s has the Markdown of %s', (requested, path) => {
  expect(findMarkdownAlternate(small, requested.slice(1).split('/'))?.path).toBe(path)
})

test.each([
  '/',
  '/skills',
  '/skills/none',
  '/skills/git/more',
  '/roles/builder/matrix',
  '/roles/builder/levels/junior/none',
  '/roles/builder/levels/junior/senior/more',
  '/compare/builder',
  '/compare/builder/builder',
  '/compare/builder/tester/more',
  '/__proto__/git',
])('%s has no Markdown', (requested) => {
  expect(findMarkdownAlternate(small, requested.slice(1).split('/'))).toBeUndefined()
})

test('the Markdown of every page that has one can be written in every language', () => {
  const bakery = bakeryCatalog()
  const book = addressBook(bakery, { hasHistory: false, hasSitemaps: false })
  const paths = [...listAddresses(book)].map(({ path }) => path).filter((path) => path.endsWith('.md'))
  expect(paths.length).toBeGreaterThan(50)
  for (const path of paths) {
    const [, segment = '', ...rest] = path.replace(/\.md$/, '').split('/')
    const locale = bakery.site.locales.find((known) => known === segment) ?? bakery.site.defaultLocale
    const written = findMarkdownAlternate(bakery, rest)?.write(exportContextOf(bakery, locale)) ?? ''
    expect(written, path).toContain(bakery.site.licence.url)
    expect(written, path).not.toMatch(/undefined|\[object|<\w+><\/\w+>/)
  }
})

test('a text that is older than its original is marked in the language of its readers', () => {
  const old = { ...git, summary: withOutdated(text('Keeping', '保留'), () => true) }
  expect(skillMarkdown(chinese, catalog([old], []), old)).toContain('保留 *(早于原文)*')
  expect(skillMarkdown(english, catalog([old], []), old)).not.toContain('older than the original')
})

test('an arrow between two proficiencies points in the direction of the language', () => {
  const arabic = { ...english, locale: 'ar' as Locale }
  expect(writeStep(english, 'a', 'b')).toBe('a → b')
  expect(writeStep(arabic, 'a', 'b')).toBe('a ← b')
})

test('two roles without a common level are not compared as equal', () => {
  const early = role('early', [requires(git, 'W . .')], { levels: [{ level: junior }] })
  const late = role('late', [requires(git, '. E* .')], { levels: [{ level: senior }] })
  const markdown = rolesMarkdown(english, early, late)
  expect(markdown).toContain('They have no level at which their requirements can be compared.')
  expect(markdown).toContain('### 1 skill cannot be compared at the same level\n\n- [Git]')
  expect(markdown).not.toMatch(/%|asked alike/)
})

test('two levels that require nothing are not described as unchanged', () => {
  const idle = role('idle', [requires(git, '. . W')])
  const [pair] = levelPairs(idle).filter(({ to }) => to.level === senior)
  if (!pair) throw new Error('The role of the test needs the levels junior and senior.')
  const markdown = levelsMarkdown(english, idle, pair)
  expect(markdown).toContain('Neither level asks for a skill.')
  expect(markdown).not.toContain('No proficiency and no obligation changes')
})
