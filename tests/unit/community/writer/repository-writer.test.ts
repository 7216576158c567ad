import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { applyProposal } from '#lib/community/writer/apply-proposal.ts'
import { openRepositoryWriter } from '#lib/community/writer/repository-writer.ts'
import { commit, git, write } from '#tests/support/git-repository.ts'
import {
  checkHere,
  contentRepository,
  firstSummary,
  summaryProposal,
} from '#tests/support/proposal-writing.ts'

let remote: string
beforeEach(() => {
  remote = join(mkdtempSync(join(tmpdir(), 'rungs-remote-')), 'content.git')
  git('.', ['clone', '--quiet', '--bare', contentRepository(), remote])
})

const open = () =>
  openRepositoryWriter({
    repository: remote,
    path: 'content',
    clone: join(mkdtempSync(join(tmpdir(), 'rungs-clone-')), 'content.git'),
  })
const log = () => git(remote, ['log', '--format=%s', 'main']).trim().split('\n')

test('a change is committed and pushed, without a checkout', async () => {
  const writer = await open()
  expect(
    await applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), writer, checkHere),
  ).toMatchObject({
    state: 'written',
    written: { commit: git(remote, ['rev-parse', 'main']).trim() },
  })
  expect(git(remote, ['show', 'main:content/skills/kneading.md'])).toContain('summary: Making dough.\n')
})

test('of two servers that write at the same time both changes stay, each once', async () => {
  const [one, other] = [await open(), await open()]
  const roleSummary = {
    ...summaryProposal('p2-r1', '', ''),
    operations: [
      {
        op: 'setText',
        part: 'roleSummary',
        role: 'baker',
        before: 'Bakes bread and sells it.',
        after: 'Bakes.',
      },
    ] as const,
  }
  await one.read()
  await applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), one, checkHere)
  await applyProposal(roleSummary, other, checkHere)
  await applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), other, checkHere)
  expect(log()).toEqual(['Kneading: summary', 'Kneading: summary', 'Begin'])
  expect(git(remote, ['fsck', '--strict'])).toBe('')
})

test('a push that is refused because somebody else pushed is planned again', async () => {
  const writer = await open()
  const raced: typeof writer = {
    ...writer,
    write: async (change) => {
      if (log().length === 1) pushElsewhere()
      return writer.write(change)
    },
  }
  await applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), raced, checkHere)
  expect(log()).toEqual(['Kneading: summary', 'Elsewhere', 'Begin'])
})

function pushElsewhere() {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-elsewhere-'))
  git(folder, ['clone', '--quiet', remote, '.'])
  write(folder, { 'content/skills/selling.de.md': '---\nname: Verkaufen\n---\n' })
  commit(folder, 'Elsewhere', '2026-01-02T00:00:00Z')
  git(folder, ['push', '--quiet', 'origin', 'main'])
}
