import { expect, test } from 'vitest'
import { daysOfRole, daysOfSkill } from '#lib/model/history/history-views.ts'
import {
  contentAfter,
  edited,
  type Files,
  kneading,
  original,
  role,
  swap,
} from '#tests/support/edited-history.ts'
import { commit, git, merge, write } from '#tests/support/git-repository.ts'
import { historyOf, historyText } from '#tests/support/history-text.ts'

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
  expect(historyText(folder).slice(0, 1)).toEqual([
    '2025-02-01 Baker: Kneading: Junior (was Awareness; now Expert)',
  ])
  expect(historyText(folder)[1]).toMatch(/^2025-01-01/)
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
  expect(historyText(folder).filter((line) => !line.startsWith('2025-01'))).toEqual([
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
  expect(historyText(folder).filter((line) => !line.startsWith('2025-01'))).toEqual([
    '2025-02-03 Kneading: reworded: Junior',
  ])
  const [day] = historyOf(folder).history.days
  expect(day?.changes[0]?.commits).toMatchObject([{ message: 'Merge' }])
})

test('a rebased commit is dated by the rebase', () => {
  const folder = contentAfter()
  write(folder, edited(kneading, swap('by the timer', 'by the clock')))
  commit(folder, 'Rebased', '2025-02-01T12:00:00Z', '2025-03-05T08:00:00Z')
  expect(historyText(folder)[0]).toBe('2025-03-05 Kneading: reworded: Junior')
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
