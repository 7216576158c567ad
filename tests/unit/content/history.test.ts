import { expect, test } from 'vitest'
import {
  changesAfter,
  contentAfter,
  edited,
  kneading,
  original,
  role,
  swap,
} from '#tests/support/edited-history.ts'
import { historyText } from '#tests/support/history-text.ts'

test('the first commit adds complete skills and roles', () => {
  expect(historyText(contentAfter())).toEqual([
    '2025-01-01 role Baker added',
    '2025-01-01 skill Kneading added',
    '2025-01-01 skill Selling added',
  ])
})

test('changed, added and removed cells are described', () => {
  const line = swap('kneading: A  W* E*', 'kneading: .  E  W*')
  const files = edited(role, line, swap('.  A  W', 'W  A  W'))
  expect(changesAfter({ ...files, 'roles/baker/kneading.md': undefined })).toEqual([
    '2025-02-01 Baker: Kneading: Senior (was Working, mandatory; now Expert, optional), Lead (was Expert; now Working), and Junior (no longer asked)',
    '2025-02-01 Baker: Selling: Junior (new: Working, optional)',
    '2025-02-01 Baker: Kneading: text removed: Lead',
  ])
})

test('an added or removed requirement is one change, with its levels', () => {
  expect(changesAfter(edited(role, swap('  selling:  .  A  W\n', '')), { [role]: original(role) })).toEqual([
    '2025-02-02 Baker: Selling: now asked at 2 levels, mandatory at none',
    '2025-02-01 Baker: Selling: no longer asked',
  ])
})

test('texts of skills, of roles and of roles about skills are distinguished', () => {
  expect(
    changesAfter({
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
    changesAfter(
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
  expect(changesAfter(edited(kneading, swap('name: Kneading', 'name: Dough Work')))).toEqual([
    '2025-02-01 Dough Work: now called “Dough Work”, before “Kneading”',
  ])
})

test('a deleted skill keeps its last name', () => {
  expect(
    changesAfter({
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
  expect(changesAfter(layout)).toEqual([])
})

test('acceptances and hashes of originals are no change', () => {
  const comments = {
    ...edited(kneading, swap('## senior\n', '<!-- accept filler: that is her title -->\n## senior\n')),
    ...edited(
      'skills/kneading.de.md',
      swap('name: Kneten\n', 'name: Kneten\noriginal: { name: bcdfghjk }\n'),
    ),
    ...edited(role, swap('A  W* E*', 'A  W* E* # accept falling-proficiency: x')),
  }
  expect(changesAfter(comments)).toEqual([])
})

test('another ladder or scale with the same requirements is no change', () => {
  expect(
    changesAfter({
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
