import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { baseContent } from '#tests/support/content-base.ts'
import { contentAfter, edited, type Files, kneading, role, swap } from '#tests/support/edited-history.ts'
import { commit, git, newRepository, write } from '#tests/support/git-repository.ts'
import { historyOf, historyText } from '#tests/support/history-text.ts'

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
  expect(historyText(join(folder, 'größe 内容'))[0]).toBe('2025-02-01 Kneading: reworded: Junior')
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
  expect(historyText(folder)).toEqual([
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
  expect(historyText(clone)).toEqual(['2025-02-02 Baker: Kneading: Senior (was mandatory; now optional)'])
})
