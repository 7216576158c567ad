import { expect, test } from 'vitest'
import { daysOfRole, daysOfSkill } from '#lib/model/history/history-views.ts'
import { contentAfter, edited, kneading, original, role, swap } from '#tests/support/edited-history.ts'
import { commit, git, write } from '#tests/support/git-repository.ts'
import { historyOf, historyText } from '#tests/support/history-text.ts'

test('a renamed file keeps its history, and updated grids are no change', () => {
  const folder = contentAfter(edited(kneading, swap('by the timer', 'by the clock')))
  git(folder, ['mv', kneading, 'skills/dough.md'])
  git(folder, ['mv', 'skills/kneading.de.md', 'skills/dough.de.md'])
  git(folder, ['mv', 'roles/baker/kneading.md', 'roles/baker/dough.md'])
  write(folder, edited(role, swap('kneading:', 'dough:   ')))
  commit(folder, 'Rename', '2025-02-02T12:00:00Z')
  expect(historyText(folder, (history) => daysOfSkill(history, 'dough'))).toEqual([
    '2025-02-02 Kneading: new address, ending in “dough” instead of “kneading”',
    '2025-02-01 Kneading: reworded: Junior',
    '2025-01-01 skill Kneading added',
    '2025-01-01 Baker: Kneading: now asked at 3 levels, mandatory at 2',
  ])
  expect(historyText(folder, (history) => daysOfRole(history, 'baker'))).toEqual([
    '2025-01-01 role Baker added',
  ])
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
  expect(historyText(folder, (history) => daysOfSkill(history, 'dough'))).toEqual([
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
  expect(historyText(folder, (history) => daysOfRole(history, 'artisan-baker'))).toEqual([
    '2025-02-02 Baker: new address, ending in “artisan-baker” instead of “baker”',
    '2025-02-01 Baker: Kneading: Senior (was mandatory; now optional)',
    '2025-01-01 role Baker added',
  ])
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
  expect([...historyOf(folder).history.permanentIds]).toEqual([
    ['skill/serving', 'selling'],
    ['skill/selling', 'selling~2'],
  ])
})
