import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daysOfRole, daysOfSkill } from '#lib/model/history/history-views.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, merge, newRepository, write } from '#tests/support/git-repository.ts'
import { historyOf, told } from '#tests/support/told-history.ts'

type Files = Parameters<typeof write>[1]
type Edit = (text: string) => string

const role = 'roles/baker/role.yaml'
const kneading = 'skills/kneading.md'
const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the text has no ${from}`)
    return text.replace(from, to)
  }
const original = (path: string): string => baseContent[path] ?? ''
const edited = (path: string, ...edits: Edit[]): Files => ({
  [path]: edits.reduce((text, edit) => edit(text), original(path)),
})

/** A repository of the base content, with one commit per day for each of the changes. */
function contentAfter(...days: readonly Files[]): string {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T12:00:00Z')
  for (const [index, files] of days.entries()) {
    write(folder, files)
    commit(folder, `Day ${index + 1}`, `2025-02-0${index + 1}T12:00:00Z`)
  }
  return folder
}

/** The history of the days after the first. */
const toldAfter = (...days: readonly Files[]) =>
  told(contentAfter(...days)).filter((line) => !line.startsWith('2025-01-01'))

test('the first commit adds complete skills and roles', () => {
  expect(told(contentAfter())).toEqual([
    '2025-01-01 role Baker added',
    '2025-01-01 skill Kneading added',
    '2025-01-01 skill Selling added',
  ])
})

test('changed, added and removed cells are described', () => {
  const line = swap('kneading: A  W* E*', 'kneading: .  E  W*')
  const files = edited(role, line, swap('.  A  W', 'W  A  W'))
  expect(toldAfter({ ...files, 'roles/baker/kneading.md': undefined })).toEqual([
    '2025-02-01 Baker: Kneading: Senior (was Working, mandatory; now Expert, optional), Lead (was Expert; now Working), and Junior (no longer asked)',
    '2025-02-01 Baker: Selling: Junior (new: Working, optional)',
    '2025-02-01 Baker: Kneading: text removed: Lead',
  ])
})

test('an added or removed requirement is one change, with its levels', () => {
  expect(toldAfter(edited(role, swap('  selling:  .  A  W\n', '')), { [role]: original(role) })).toEqual([
    '2025-02-02 Baker: Selling: now asked at 2 levels, mandatory at none',
    '2025-02-01 Baker: Selling: no longer asked',
  ])
})

test('texts of skills, of roles and of roles about skills are distinguished', () => {
  expect(
    toldAfter({
      ...edited(
        kneading,
        swap('by the timer', 'by the clock'),
        swap('How dough', 'Where dough'),
        swap('## lead\n\nWrites the kneading plan for a new flour and teaches the shift to read it.\n', ''),
      ),
      ...edited(role, swap('Follows the plan', 'Keeps to the plan'), swap('Deck oven', 'Stone oven')),
      'roles/baker/kneading.md': `## senior\n\nPlans the doughs of the day.\n\n${original('roles/baker/kneading.md')}`,
    }),
  ).toEqual([
    '2025-02-01 Baker: Kneading: newly written: Senior',
    '2025-02-01 Baker: reworded: focus (Junior) and stack (Junior)',
    '2025-02-01 Kneading: reworded: introduction and Junior',
    '2025-02-01 Kneading: text removed: Lead',
  ])
})

test('translations are added, changed and removed', () => {
  const french = `---\nname: Vente\n---\n`
  expect(
    toldAfter(
      {
        'skills/selling.de.md': french,
        'roles/baker/kneading.de.md': '## lead\n\nEntscheidet, welche Mehle gekauft werden.\n',
      },
      { 'skills/selling.de.md': french.replace('Vente', 'Verkauf') },
      { 'skills/selling.de.md': undefined },
    ),
  ).toEqual([
    '2025-02-03 Selling: translation into German removed',
    '2025-02-02 Selling: translation into German revised: name',
    '2025-02-01 Baker: Kneading: translated into German',
    '2025-02-01 Selling: translated into German',
  ])
})

test('a new name is reported with the old one', () => {
  expect(toldAfter(edited(kneading, swap('name: Kneading', 'name: Dough Work')))).toEqual([
    '2025-02-01 Dough Work: now called “Dough Work”, before “Kneading”',
  ])
})

test('a renamed file keeps its history, and updated grids are no change', () => {
  const folder = contentAfter(edited(kneading, swap('by the timer', 'by the clock')))
  git(folder, ['mv', kneading, 'skills/dough.md'])
  git(folder, ['mv', 'skills/kneading.de.md', 'skills/dough.de.md'])
  git(folder, ['mv', 'roles/baker/kneading.md', 'roles/baker/dough.md'])
  write(folder, edited(role, swap('kneading:', 'dough:   ')))
  commit(folder, 'Rename', '2025-02-02T12:00:00Z')
  expect(told(folder, (history) => daysOfSkill(history, 'dough'))).toEqual([
    '2025-02-02 Kneading: new address, ending in “dough” instead of “kneading”',
    '2025-02-01 Kneading: reworded: Junior',
    '2025-01-01 skill Kneading added',
    '2025-01-01 Baker: Kneading: now asked at 3 levels, mandatory at 2',
  ])
  expect(told(folder, (history) => daysOfRole(history, 'baker'))).toEqual(['2025-01-01 role Baker added'])
})

test('a rewritten skill with a new id is the same if the old id is its alias', () => {
  const text = `---
name: Dough
domain: craft
group: dough
summary: Everything between flour and loaf.
aliases: [kneading]
---

## awareness

Nothing of the old words is left here, so that nobody would take it for the same file.
`
  const folder = contentAfter({
    [kneading]: undefined,
    'skills/kneading.de.md': undefined,
    'skills/dough.md': text,
    'roles/baker/kneading.md': undefined,
    ...edited(role, swap('kneading:', 'dough:   ')),
    ...edited('skills/selling.md'),
  })
  expect(told(folder, (history) => daysOfSkill(history, 'dough'))).toEqual([
    '2025-02-01 Baker: Dough: text removed: Lead',
    '2025-02-01 Dough: new address, ending in “dough” instead of “kneading”',
    '2025-02-01 Dough: translation into German removed',
    '2025-02-01 Dough: now called “Dough”, before “Kneading”',
    '2025-02-01 Dough: reworded: summary',
    '2025-02-01 Dough: text removed: introduction, Junior, Senior, Lead, search words, and related skills',
    '2025-02-01 Dough: newly written: Awareness',
    '2025-01-01 skill Dough added',
    '2025-01-01 Baker: Dough: now asked at 3 levels, mandatory at 2',
  ])
})

test('a renamed role keeps its history', () => {
  const folder = contentAfter(edited(role, swap('kneading: A  W* E*', 'kneading: A  W  E*')))
  git(folder, ['mv', 'roles/baker', 'roles/artisan-baker'])
  commit(folder, 'Rename', '2025-02-02T12:00:00Z')
  expect(told(folder, (history) => daysOfRole(history, 'artisan-baker'))).toEqual([
    '2025-02-02 Baker: new address, ending in “artisan-baker” instead of “baker”',
    '2025-02-01 Baker: Kneading: Senior (was mandatory; now optional)',
    '2025-01-01 role Baker added',
  ])
})

test('a deleted skill keeps its last name', () => {
  expect(
    toldAfter({
      'skills/selling.md': undefined,
      ...edited(role, swap('  selling:  .  A  W\n', '')),
      ...edited(kneading, swap('related: [selling]\n', '')),
    }),
  ).toEqual([
    '2025-02-01 skill Selling removed',
    '2025-02-01 Baker: Selling: no longer asked',
    '2025-02-01 Kneading: text removed: related skills',
  ])
})

test('formatting-only edits are ignored', () => {
  const layout = {
    ...edited(
      role,
      swap('kneading: A  W* E*', 'kneading:   A W*   E*'),
      swap('summary: Bakes bread and sells it.', 'summary: >\n  Bakes bread\n  and sells it.'),
      swap(
        '  junior:\n    focus: Follows the plan of the day.\n',
        '  junior:\n    # The first level.\n    focus: "Follows the plan of the day."\n',
      ),
    ),
    ...edited(
      kneading,
      swap('keywords: [gluten, window test]', 'keywords:\n  - gluten\n  - window test'),
      swap('is done, and adjusts', 'is done,\nand adjusts'),
      (text) => text.replaceAll('\n', '\r\n'),
    ),
  }
  expect(toldAfter(layout)).toEqual([])
})

test('acceptances and hashes of originals are no change', () => {
  const remarks = {
    ...edited(kneading, swap('## senior\n', '<!-- accept filler: that is her title -->\n## senior\n')),
    ...edited(
      'skills/kneading.de.md',
      swap('name: Kneten\n', 'name: Kneten\noriginal: { name: bcdfghjk }\n'),
    ),
    ...edited(role, swap('A  W* E*', 'A  W* E* # accept falling-proficiency: x')),
  }
  expect(toldAfter(remarks)).toEqual([])
})

test('another ladder or scale with the same requirements is no change', () => {
  expect(
    toldAfter({
      ...edited(
        'ladders.yaml',
        swap(
          '      - id: lead',
          '      - id: expert-baker\n        name: Expert Baker\n        short: Exp\n      - id: lead',
        ),
      ),
      ...edited('proficiency.yaml', swap('letter: { en: W', 'letter: { en: K')),
      ...edited(
        role,
        swap('kneading: A  W* E*', 'kneading: A  K* .  E*'),
        swap('selling:  .  A  W', 'selling:  .  A  .  K'),
      ),
    }),
  ).toEqual([])
})

test('the changes of one day are combined', () => {
  const folder = contentAfter()
  const times = ['08', '10', '12', '14']
  const days: Files[] = [
    edited(role, swap('kneading: A  W* E*', 'kneading: W  W* E*')),
    edited(role, swap('kneading: A  W* E*', 'kneading: E  W* E*'), swap('  selling:  .  A  W\n', '')),
    {
      [role]: original(role).replace('kneading: A  W* E*', 'kneading: E  W* E*'),
      'skills/baking.md': original('skills/selling.md'),
    },
    { 'skills/baking.md': undefined },
  ]
  for (const [index, files] of days.entries()) {
    write(folder, files)
    commit(folder, `Step ${index}`, `2025-02-01T${times[index]}:00:00Z`)
  }
  expect(told(folder).slice(0, 1)).toEqual(['2025-02-01 Baker: Kneading: Junior (was Awareness; now Expert)'])
  expect(told(folder)[1]).toMatch(/^2025-01-01/)
  const [day] = historyOf(folder).history.days
  expect(day?.changes[0]?.commits.map(({ message }) => message)).toEqual(
    ['Step 2', 'Step 1', 'Step 0'].filter((_, index) => index > 0 || true).slice(1),
  )
})

test('a merge has all changes of its branch, on its own day, with the commit messages of the branch', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  write(folder, edited(role, swap('kneading: A  W* E*', 'kneading: A  W* W*')))
  commit(folder, 'Side', '2025-02-01T12:00:00Z')
  git(folder, ['checkout', 'main'])
  write(folder, edited(kneading, swap('by the timer', 'by the clock')))
  commit(folder, 'Main', '2025-02-02T12:00:00Z')
  merge(folder, 'side', '2025-02-20T23:30:00-05:00')
  expect(told(folder).filter((line) => !line.startsWith('2025-01'))).toEqual([
    '2025-02-21 Baker: Kneading: Lead (was Expert; now Working)',
    '2025-02-02 Kneading: reworded: Junior',
  ])
  const [day] = historyOf(folder).history.days
  expect(day?.time).toBe('2025-02-21T04:30:00Z')
  expect(day?.changes[0]?.commits).toMatchObject([{ message: 'Side', time: '2025-02-21T04:30:00Z' }])
})

test('manual changes of a merge belong to the merge, and changes that it discards are ignored', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  write(folder, edited(role, swap('kneading: A  W* E*', 'kneading: A  W* W*')))
  commit(folder, 'Side', '2025-02-01T12:00:00Z')
  git(folder, ['checkout', 'main'])
  git(folder, ['merge', '--no-commit', '--no-ff', '-s', 'ours', 'side'])
  write(folder, edited(kneading, swap('by the timer', 'by the clock')))
  commit(folder, 'Merge', '2025-02-03T12:00:00Z')
  expect(told(folder).filter((line) => !line.startsWith('2025-01'))).toEqual([
    '2025-02-03 Kneading: reworded: Junior',
  ])
  const [day] = historyOf(folder).history.days
  expect(day?.changes[0]?.commits).toMatchObject([{ message: 'Merge' }])
})

test('a rebased commit is dated by the rebase', () => {
  const folder = contentAfter()
  write(folder, edited(kneading, swap('by the timer', 'by the clock')))
  commit(folder, 'Rebased', '2025-02-01T12:00:00Z', '2025-03-05T08:00:00Z')
  expect(told(folder)[0]).toBe('2025-03-05 Kneading: reworded: Junior')
})

test('a change that is reverted on the same day updates the time of the day', () => {
  const folder = contentAfter()
  const edits: Files[] = [
    {
      ...edited(kneading, swap('by the timer', 'by the clock')),
      ...edited(role, swap('A  W* E*', 'W  W* E*')),
    },
    edited(kneading),
  ]
  for (const [index, files] of edits.entries()) {
    write(folder, files)
    commit(folder, `Step ${index}`, `2025-02-01T0${index + 1}:00:00Z`)
  }
  const { history } = historyOf(folder)
  expect(history.days[0]).toMatchObject({
    time: '2025-02-01T02:00:00Z',
    changes: [{ subject: { id: 'baker' } }],
  })
  expect(daysOfRole(history, 'baker')[0]?.time).toBe('2025-02-01T01:00:00Z')
  expect(daysOfSkill(history, 'kneading')[0]?.time).toBe('2025-02-01T02:00:00Z')
})

test('feeds use the first id permanently, and another id for a new skill of that id', () => {
  const folder = contentAfter()
  git(folder, ['mv', 'skills/selling.md', 'skills/serving.md'])
  write(folder, {
    ...edited(role, swap('selling: ', 'serving: ')),
    ...edited(kneading, swap('related: [selling]', 'related: [serving]')),
  })
  commit(folder, 'Rename', '2025-02-01T12:00:00Z')
  write(folder, {
    ...edited(kneading, swap('related: [selling]', 'related: [selling, serving]')),
    'skills/selling.md': original('skills/selling.md').replace('name: Selling', 'name: Selling online'),
  })
  commit(folder, 'Another', '2025-02-02T12:00:00Z')
  expect([...historyOf(folder).history.lastingIds]).toEqual([
    ['skill/serving', 'selling'],
    ['skill/selling', 'selling~2'],
  ])
})

test('content in a subfolder with any characters in its name has a history', () => {
  const folder = newRepository()
  const below = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`größe 内容/${path}`, text]))
  write(folder, { ...below(baseContent), 'skills/other.md': 'not content' })
  commit(folder, 'Begin', '2025-01-01T12:00:00Z')
  write(
    folder,
    below({ 'skills/größe.txt': 'no content', ...edited(kneading, swap('the timer', 'the clock')) }),
  )
  commit(folder, '“Größe” — 第二天 🥖', '2025-02-01T12:00:00+05:00')
  write(folder, below({ 'skills/größe.txt': undefined }))
  const { history } = historyOf(join(folder, 'größe 内容'))
  expect(told(join(folder, 'größe 内容'))[0]).toBe('2025-02-01 Kneading: reworded: Junior')
  expect(history.days[0]?.changes[0]?.commits).toMatchObject([
    { message: '“Größe” — 第二天 🥖', time: '2025-02-01T07:00:00Z' },
  ])
})

test('unreadable files of old commits are skipped', () => {
  const folder = newRepository()
  write(folder, {
    ...baseContent,
    [role]: 'name: [\n',
    [kneading]: new Uint8Array([255, 254, 0]),
    'ladders.yaml': 'x: ]',
  })
  commit(folder, 'Broken', '2025-01-01T12:00:00Z')
  write(folder, baseContent)
  commit(folder, 'Fixed', '2025-02-01T12:00:00Z')
  write(folder, edited(role, swap('kneading: A  W* E*', 'kneading: A  W  E*')))
  commit(folder, 'Change', '2025-03-01T12:00:00Z')
  expect(told(folder)).toEqual([
    '2025-03-01 Baker: Kneading: Senior (was mandatory; now optional)',
    '2025-01-01 role Baker added',
    '2025-01-01 skill Kneading added',
    '2025-01-01 skill Selling added',
  ])
})

test('a shallow clone has a short history', () => {
  const folder = contentAfter(
    edited(kneading, swap('by the timer', 'by the clock')),
    edited(role, swap('kneading: A  W* E*', 'kneading: A  W  E*')),
  )
  expect(historyOf(folder).history.isShort).toBe(false)
  const clone = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
  git(clone, ['clone', '--depth', '2', `file://${folder}`, '.'])
  expect(historyOf(clone).history.isShort).toBe(true)
  expect(told(clone)).toEqual(['2025-02-02 Baker: Kneading: Senior (was mandatory; now optional)'])
})
