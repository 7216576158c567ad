import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findGitDates } from '#lib/content/git-dates.ts'

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}
const quiet = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder, env: { ...process.env, ...identity, ...quiet }, stdio: 'ignore' })
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function makeRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-git-'))
  git(folder, 'init')
  write(folder, 'content/skills/docker.md', 'one')
  write(folder, 'content/skills/größe b.md', 'one')
  write(folder, 'README.md', 'one')
  git(folder, 'add', '.')
  git(folder, 'commit', '-m', 'one', '--date', '2024-01-02T23:30:00-0800')
  write(folder, 'content/skills/docker.md', 'two')
  git(folder, 'add', '.')
  git(folder, 'commit', '-m', 'two', '--date', '2025-02-03T10:00:00Z')
  write(folder, 'content/skills/new.md', 'not committed')
  return folder
}

test('a file was changed on the day of its last commit, where its author was', () => {
  const dates = findGitDates(join(makeRepository(), 'content'))
  expect([...dates].toSorted()).toEqual([
    ['skills/docker.md', '2025-02-03'],
    ['skills/größe b.md', '2024-01-02'],
  ])
})

test('a history that was cut off tells no days', () => {
  const clone = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
  git(clone, 'clone', '--depth', '1', `file://${makeRepository()}`, '.')
  expect(findGitDates(join(clone, 'content')).size).toBe(0)
})

test('without a repository there are no days', () => {
  expect(findGitDates(mkdtempSync(join(tmpdir(), 'rungs-plain-'))).size).toBe(0)
  expect(findGitDates(join(tmpdir(), 'rungs-not-there')).size).toBe(0)
})
