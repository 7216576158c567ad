import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeReading } from '#lib/content/describe-reading.ts'
import { readGitLog } from '#lib/content/git/git-log.ts'
import { readHistory } from '#lib/content/history/read-history.ts'
import { readContent } from '#lib/content/read-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, newRepository, write } from '#tests/support/git-repository.ts'

test('the check warns about an unreadable history, and mentions an absent one', () => {
  const folder = newRepository()
  write(folder, baseContent)
  expect(readContent(folder)).toMatchObject({
    problems: [],
    history: { state: 'absent', reason: 'no-commits' },
  })
  commit(folder, 'one', '2025-01-01T12:00:00Z')
  expect(readContent(folder).history).toEqual({ state: 'read', commits: 1 })
  writeFileSync(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)
  expect(readContent(folder)).toMatchObject({
    problems: [{ rule: 'history', severity: 'warning', line: 1, column: 1 }],
    history: { state: 'unreadable', reason: 'damaged' },
  })
  write(folder, { 'site.yaml': `${baseContent['site.yaml']}checks: { history: off }\n` })
  expect(readContent(folder)).toMatchObject({ problems: [], history: { state: 'unreadable' } })
})

test('a shallow clone is mentioned, but is no problem', () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'one', '2025-01-01T12:00:00Z')
  write(folder, { 'skills/kneading.de.md': '---\nname: Teig kneten\n---\n' })
  commit(folder, 'two', '2025-01-02T12:00:00Z')
  const clone = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
  git(clone, ['clone', '--depth', '1', `file://${folder}`, '.'])
  const reading = readContent(clone)
  expect(reading).toMatchObject({ problems: [], history: { state: 'shallow' } })
  expect(describeReading(reading, false)).toContain(
    '\nThe clone is shallow, so only 0 commits of the content can be read',
  )
})

test('a damaged old file makes the history unreadable, and is not skipped silently', () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'one', '2025-01-01T12:00:00Z')
  const blob = git(folder, ['rev-parse', 'HEAD:skills/selling.md']).trim()
  write(folder, { 'skills/selling.md': `${baseContent['skills/selling.md']}\nMore.\n` })
  commit(folder, 'two', '2025-01-02T12:00:00Z')
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
  const log = readGitLog(folder)
  const { content } = readContent(folder)
  if (!log.ok || !content) throw new Error('the log and the content can be read')
  expect(readHistory(log.log, content.catalog)).toMatchObject({
    ok: false,
    gap: { kind: 'unreadable', reason: 'damaged' },
  })
})

test('the check warns if the age of a translation cannot be read', () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'one', '2025-01-01T12:00:00Z')
  const blob = git(folder, ['rev-parse', 'HEAD:skills/kneading.md']).trim()
  write(folder, { 'skills/kneading.md': `${baseContent['skills/kneading.md']}\nMore.\n` })
  commit(folder, 'two', '2025-01-02T12:00:00Z')
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
  expect(readContent(folder).problems).toMatchObject([{ rule: 'history', severity: 'warning' }])
})
