import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { describeGap } from '#lib/content/git/describe-gap.ts'
import { readGitLog } from '#lib/content/git/git-log.ts'
import { usualLimits } from '#lib/content/git/run-git.ts'
import { commit, git, merge, newRepository, write } from '#tests/support/git-repository.ts'

afterEach(() => vi.unstubAllEnvs())

function repository(): string {
  const folder = newRepository()
  write(folder, { 'site.yaml': 'name: One\n' })
  commit(folder, 'one', '2025-01-01T12:00:00Z')
  return folder
}

function gapOf(folder: string, limits = usualLimits): string {
  const reading = readGitLog(folder, { limits })
  return reading.ok ? 'none' : `${reading.gap.kind}: ${reading.gap.reason}`
}

/** A folder with a `git` program that runs a shell script. */
function pathWithGit(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-path-'))
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return folder
}

test('a folder outside of a repository, and content that was never committed, have no history', () => {
  expect(gapOf(mkdtempSync(join(tmpdir(), 'rungs-plain-')))).toBe('absent: not-a-repository')
  expect(gapOf(newRepository())).toBe('absent: no-commits')
  const folder = repository()
  write(folder, { 'content/site.yaml': 'name: New\n' })
  expect(gapOf(join(folder, 'content'))).toBe('absent: no-commits')
  expect(gapOf(folder)).toBe('none')
})

test('without git, a repository cannot be read, and other folders have no history', () => {
  const folder = repository()
  vi.stubEnv('PATH', '/nowhere')
  expect(gapOf(folder)).toBe('unreadable: git-missing')
  expect(gapOf(mkdtempSync(join(tmpdir(), 'rungs-plain-')))).toBe('absent: not-a-repository')
})

test('a repository that git does not trust has its own reason', () => {
  const folder = repository()
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  expect(gapOf(folder)).toBe('unreadable: not-trusted')
})

test.each([
  ['objects', (at: string) => rmSync(join(at, '.git/objects'), { recursive: true })],
  ['HEAD', (at: string) => writeFileSync(join(at, '.git/HEAD'), 'nonsense\n')],
  ['its branch', (at: string) => writeFileSync(join(at, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)],
  ['its configuration', (at: string) => writeFileSync(join(at, '.git/config'), '[core\n')],
  [
    'the folder that .git points to',
    (at: string) => {
      rmSync(join(at, '.git'), { recursive: true })
      writeFileSync(join(at, '.git'), 'gitdir: /nowhere/at/all\n')
    },
  ],
  [
    'a commit',
    (at: string) => {
      for (const name of readdirSync(join(at, '.git/objects')).filter((name) => name.length === 2)) {
        for (const object of readdirSync(join(at, '.git/objects', name))) {
          chmodSync(join(at, '.git/objects', name, object), 0o644)
          writeFileSync(join(at, '.git/objects', name, object), 'nonsense')
        }
      }
    },
  ],
])('a repository with a damaged %s has its own reason', (_, spoil) => {
  const folder = repository()
  spoil(folder)
  expect(gapOf(folder)).toBe('unreadable: damaged')
})

test('a git that takes too long or prints too much has its own reason', () => {
  const folder = repository()
  expect(gapOf(folder, { ...usualLimits, bytes: 10 })).toBe('unreadable: too-large')
  vi.stubEnv('PATH', `${pathWithGit('sleep 20')}:${process.env.PATH}`)
  expect(gapOf(folder, { ...usualLimits, milliseconds: 200 })).toBe('unreadable: too-slow')
})

test('an unknown git failure is quoted', () => {
  const folder = repository()
  vi.stubEnv('PATH', pathWithGit('echo "fatal: the moon is full" >&2; exit 128'))
  const reading = readGitLog(folder)
  expect(reading.ok ? '' : describeGap(reading.gap).message).toBe(
    'The history of the content cannot be read: git failed. Output of git: fatal: the moon is full',
  )
})

test('a git that is too old for merges has its own reason', () => {
  const folder = repository()
  git(folder, ['checkout', '-b', 'side'])
  write(folder, { 'site.yaml': 'name: Two\n' })
  commit(folder, 'two', '2025-01-02T12:00:00Z')
  git(folder, ['checkout', 'main'])
  merge(folder, 'side', '2025-01-03T12:00:00Z')
  const path = process.env.PATH
  const old = `case "$*" in *--diff-merges=*) echo "fatal: unrecognized argument: --diff-merges=first-parent" >&2; exit 128;; *) PATH='${path}' exec git "$@";; esac`
  vi.stubEnv('PATH', `${pathWithGit(old)}:${path}`)
  expect(gapOf(folder)).toBe('unreadable: git-too-old')
})

test('git settings of the machine have no effect', () => {
  const folder = repository()
  git(folder, ['checkout', '-b', 'side'])
  write(folder, { 'two.yaml': 'name: Two\n' })
  commit(folder, 'two', '2025-01-02T12:00:00Z')
  git(folder, ['checkout', 'main'])
  merge(folder, 'side', '2025-01-03T12:00:00Z')
  const plain = readGitLog(folder)
  for (const setting of [
    'log.diffMerges=combined',
    'log.follow=true',
    'log.showSignature=true',
    'diff.renames=copies',
    'log.date=iso',
    'core.quotePath=true',
    'i18n.logOutputEncoding=latin1',
    'diff.relative=true',
    'log.decorate=full',
    'log.excludeDecoration=*',
  ])
    git(folder, ['config', ...setting.split('=')])
  expect(readGitLog(folder)).toEqual(plain)
  expect(
    plain.ok && plain.log.mainline.map(({ message, date, files }) => [message, date, files.length]),
  ).toEqual([
    ['Merge side', '2025-01-03', 1],
    ['one', '2025-01-01', 1],
  ])
})
