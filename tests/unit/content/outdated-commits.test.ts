import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { baseContent } from '#tests/support/content-base.ts'
import { git, merge, newRepository, write } from '#tests/support/git-repository.ts'
import {
  commitAll,
  contentAfter,
  edited,
  german,
  nextDay,
  outdatedIn,
  senior,
  seniorIsOlder,
} from '#tests/support/outdated-texts.ts'

test('the order of commits counts, not their times', () => {
  const folder = newRepository()
  commitAll(folder, baseContent, '2025-06-01T00:00:00Z')
  commitAll(folder, senior('Judges by hand'), '2020-01-01T00:00:00Z')
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('uncommitted changes are current', () => {
  const folder = contentAfter()
  write(folder, senior('Judges by hand'))
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
  write(folder, edited(german, 'Erkennt am Fenstertest', 'Erkennt von Hand'))
  expect(outdatedIn(folder)).toEqual([])
  const other = contentAfter(senior('Judges by hand'))
  write(other, edited(german, 'Erkennt am Fenstertest', 'Erkennt von Hand'))
  expect(outdatedIn(other)).toEqual([])
})

test('a translation on a branch belongs to the original of the branch', () => {
  const folder = contentAfter({ [german]: undefined })
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, { [german]: baseContent[german] })
  git(folder, ['checkout', 'main'])
  commitAll(folder, senior('Judges by hand'))
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('an original that changes on a branch outdates translations on main', () => {
  const folder = contentAfter({ [german]: undefined })
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, senior('Judges by hand'), '2025-01-01T00:00:00Z')
  git(folder, ['checkout', 'main'])
  commitAll(folder, { [german]: baseContent[german] })
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('a branch that changes both keeps the translation current', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, { ...senior('Judges by hand'), ...edited(german, 'Erkennt am', 'Erkennt beim') })
  git(folder, ['checkout', 'main'])
  commitAll(folder, edited('skills/selling.md', 'at the counter', 'in the shop'))
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual([])
})

test('a translation that a merge writes manually belongs to the original of the merge', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, senior('Judges by hand'))
  git(folder, ['checkout', 'main'])
  commitAll(folder, edited('skills/selling.md', 'at the counter', 'in the shop'))
  git(folder, ['merge', '--no-commit', '--no-ff', 'side'])
  commitAll(folder, edited(german, 'Erkennt am', 'Erkennt beim'))
  expect(outdatedIn(folder)).toEqual([])
})

test('with a shallow clone, only certainly outdated translations are outdated', () => {
  const clone = (folder: string, depth: number): string => {
    const to = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
    git(to, ['clone', '--depth', String(depth), `file://${folder}`, '.'])
    return to
  }
  const folder = contentAfter(
    edited('skills/selling.md', 'at the counter', 'in the shop'),
    senior('Judges by hand'),
  )
  expect(outdatedIn(clone(folder, 1))).toEqual([])
  expect(outdatedIn(clone(folder, 2))).toEqual(seniorIsOlder)
})
