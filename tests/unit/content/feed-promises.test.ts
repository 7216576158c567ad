import { expect, test } from 'vitest'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import messages from '#lib/i18n/messages/en.json' with { type: 'json' }
import type { Locale } from '#lib/model/catalog/ids.ts'
import { daysOfSite, daysOfSkill } from '#lib/model/history/history-views.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, merge, newRepository, write } from '#tests/support/git-repository.ts'
import { historyOf } from '#tests/support/history-text.ts'

// RFC 4287, 4.2.6: an id never changes; 4.2.15: "updated" is the latest instant at which something significant changed.

const en = 'en' as Locale

/** The entries of a feed, newest first: the end of the id, the time, and the content. */
function entriesOf(folder: string, skill?: string): string[][] {
  const { catalog, history } = historyOf(folder)
  const t = cachedTranslator(messages, en, 'changes')
  const days = skill === undefined ? daysOfSite(history) : daysOfSkill(history, skill)
  const self = skill === undefined ? '/feeds/en/changes.xml' : `/feeds/en/skills/${skill}.xml`
  const subject = skill === undefined ? {} : { subject: { kind: 'skill', id: skill } as const }
  const feed = changeFeed({ catalog, history, locale: en, t, days, self, page: '/en', ...subject })
  return [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = '']) =>
    [/<id>[^<]*\/([^<]*)</, /<updated>([^<]*)</, /<title>[^<]*: ([^<]*)</].map(
      (pattern) => pattern.exec(entry)?.[1] ?? '',
    ),
  )
}

const text = (path: string, from: string, to: string) => ({
  [path]: (baseContent[path] ?? '').replace(from, to),
})
const kneading = (how: string) => text('skills/kneading.md', 'by the timer', how)
const selling = (how: string) => text('skills/selling.md', 'at the counter', how)

/** A repository of the base content with an edit of selling on main and one of kneading on a branch. */
function withBranch(): string {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T12:00:00Z')
  git(folder, ['checkout', '-b', 'side'])
  write(folder, kneading('by the clock'))
  commit(folder, 'Side', '2025-10-05T10:00:00+02:00')
  git(folder, ['checkout', 'main'])
  write(folder, selling('in the shop'))
  commit(folder, 'Main', '2025-10-05T12:00:00+02:00')
  return folder
}

test('a change that is merged later is a new entry, and the others stay the same', () => {
  const folder = withBranch()
  const before = entriesOf(folder)
  merge(folder, 'side', '2025-11-20T09:00:00Z')
  expect(entriesOf(folder)).toEqual([
    ['changes.xml#2025-11-20', '2025-11-20T09:00:00Z', 'Kneading'],
    ...before,
  ])
  expect(before[0]).toEqual(['changes.xml#2025-10-05', '2025-10-05T10:00:00Z', 'Selling'])
})

test('a second merge on one day keeps the id and moves the time', () => {
  const folder = withBranch()
  merge(folder, 'side', '2025-10-05T20:00:00Z')
  expect(entriesOf(folder)[0]).toEqual([
    'changes.xml#2025-10-05',
    '2025-10-05T20:00:00Z',
    'Selling and Kneading',
  ])
})

test('a squashed or rebased branch is published at the time of the squash or rebase', () => {
  const squashed = withBranch()
  git(squashed, ['merge', '--squash', 'side'])
  commit(squashed, 'Squash', '2025-11-20T09:00:00Z')
  const rebased = withBranch()
  git(rebased, ['checkout', 'side'])
  git(rebased, ['rebase', 'main'], '', { GIT_COMMITTER_DATE: '2025-11-20T09:00:00Z' })
  for (const folder of [squashed, rebased])
    expect(entriesOf(folder)[0]).toEqual(['changes.xml#2025-11-20', '2025-11-20T09:00:00Z', 'Kneading'])
})

test.each([
  ['behind', '2025-02-01T00:00:00Z'],
  ['in the future', '2099-01-01T00:00:00Z'],
  ['before all time', '1970-01-01T00:00:00Z'],
])('a commit whose time is %s joins the previous entry and updates its time', (_, time) => {
  const folder = withBranch()
  write(folder, kneading('by the clock'))
  commit(folder, 'Skewed', time)
  expect(entriesOf(folder).map(([id, updated]) => [id, updated])).toEqual([
    ['changes.xml#2025-10-05', '2025-10-05T10:00:01Z'],
    ['changes.xml#2025-01-01', '2025-01-01T12:00:00Z'],
  ])
})

test('entries keep their ids when the id of a skill changes', () => {
  const folder = withBranch()
  const before = entriesOf(folder, 'selling').map(([id]) => id)
  git(folder, ['mv', 'skills/selling.md', 'skills/serving.md'])
  write(folder, {
    ...text('skills/kneading.md', 'related: [selling]', 'related: [serving]'),
    ...text('roles/baker/role.yaml', 'selling:', 'serving:'),
  })
  commit(folder, 'Rename', '2025-12-01T12:00:00Z')
  expect(entriesOf(folder, 'serving').map(([id]) => id)).toEqual(['selling.xml#2025-12-01', ...before])
})

test('a formatting-only edit does not change the time', () => {
  const folder = withBranch()
  const before = entriesOf(folder)
  write(folder, text('skills/kneading.md', '## junior\n\n', '## junior\n\n\n'))
  commit(folder, 'Layout', '2025-10-05T23:00:00Z')
  expect(entriesOf(folder)).toEqual(before)
})
