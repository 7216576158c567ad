import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findGitDates } from '#lib/content/catalog/git-dates.ts'
import { readGitLog } from '#lib/content/git/git-log.ts'
import { commit, git, merge, newRepository, write } from '#tests/support/git-repository.ts'

function makeRepository(): string {
  const folder = newRepository()
  write(folder, { 'content/skills/docker.md': 'one', 'content/skills/größe b.md': 'one', 'README.md': 'one' })
  commit(folder, 'one', '2024-01-02T23:30:00-0800')
  write(folder, { 'content/skills/docker.md': 'two' })
  commit(folder, 'two', '2025-02-03T10:00:00Z')
  write(folder, { 'content/skills/new.md': 'not committed' })
  return folder
}

function datesBelow(folder: string) {
  const reading = readGitLog(folder)
  return findGitDates(reading.ok ? reading.log : undefined)
}

test('the date of a file is the UTC day of its last commit', () => {
  const dates = datesBelow(join(makeRepository(), 'content'))
  expect([...dates].toSorted()).toEqual([
    ['skills/docker.md', '2025-02-03'],
    ['skills/größe b.md', '2024-01-03'],
  ])
})

test('the date of a merged change is the day of the merge', () => {
  const folder = makeRepository()
  git(folder, ['checkout', '-b', 'side'])
  write(folder, { 'content/skills/docker.md': 'three' })
  commit(folder, 'three', '2025-03-01T10:00:00Z')
  git(folder, ['checkout', 'main'])
  merge(folder, 'side', '2025-04-01T10:00:00Z')
  expect(datesBelow(join(folder, 'content')).get('skills/docker.md')).toBe('2025-04-01')
})

test('a file with an unknown commit time has no date', () => {
  const folder = newRepository()
  write(folder, { 'skills/docker.md': 'one' })
  commit(folder, 'one', '1970-01-01T00:00:00Z')
  expect(datesBelow(folder).size).toBe(0)
})

test('a shallow clone has no dates', () => {
  const clone = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
  git(clone, ['clone', '--depth', '1', `file://${makeRepository()}`, '.'])
  expect(datesBelow(join(clone, 'content')).size).toBe(0)
})

test('without a repository there are no dates', () => {
  expect(datesBelow(mkdtempSync(join(tmpdir(), 'rungs-plain-'))).size).toBe(0)
  expect(datesBelow(join(tmpdir(), 'rungs-not-there')).size).toBe(0)
})
