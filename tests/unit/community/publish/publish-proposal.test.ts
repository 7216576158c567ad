import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Operation } from '#lib/community/change/operation.ts'
import { describeChange } from '#lib/community/publish/describe-change.ts'
import { proposalPublisher } from '#lib/community/publish/publish-proposal.ts'
import type { CheckContent } from '#lib/community/writer/apply-proposal.ts'
import type { ContentWriter } from '#lib/community/writer/content-writer.ts'
import { openFolderWriter } from '#lib/community/writer/folder-writer.ts'
import { acceptProposal } from '#tests/support/accepted-proposals.ts'
import { contentOf } from '#tests/support/content-base.ts'
import { git } from '#tests/support/git-repository.ts'
import { checkHere, contentRepository, firstSummary } from '#tests/support/proposal-writing.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const { catalog } = contentOf({})
const summary: Operation = {
  op: 'setText',
  part: 'skillSummary',
  skill: 'kneading',
  before: firstSummary,
  after: 'Making dough.',
}

describeStores('publishing', ({ store }) => {
  const open = (change: Partial<ContentWriter> = {}, check: CheckContent = checkHere) => {
    const repository = contentRepository()
    const openWriter = async () => ({ ...(await openFolderWriter(join(repository, 'content'))), ...change })
    return {
      repository,
      publish: proposalPublisher({ store: store(), catalog: () => catalog, openWriter, check, now: () => 5 }),
    }
  }
  const rowOf = (id: string) =>
    store().db.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const events = async (id: string) =>
    (await store().db.selectFrom('event').select('kind').where('proposal', '=', id).execute()).map(
      ({ kind }) => kind,
    )

  test('an accepted proposal is a commit, which the proposal names; it is applied once', async () => {
    const { repository, publish } = open()
    const proposal = await acceptProposal(store(), { author: 'Ada', operations: [summary], number: 7 })
    await publish({ proposal, revision: 1 })
    await publish({ proposal, revision: 1 })
    const commit = git(repository, ['rev-parse', 'HEAD']).trim()
    expect(await rowOf(proposal)).toMatchObject({
      state: 'applied',
      commit_id: commit,
      applied_at: expect.any(Number),
    })
    expect(await events(proposal)).toEqual(['applied'])
    expect(git(repository, ['log', '--format=%an: %s']).split('\n')).toContain(
      'Ada: Kneading: change the summary',
    )
    expect(git(repository, ['rev-list', '--count', 'HEAD']).trim()).toBe('2')
  })

  test('an interruption after the commit loses nothing and repeats nothing', async () => {
    const broken: CheckContent = async (files) => checkHere(files)
    const { repository, publish } = open({}, broken)
    const proposal = await acceptProposal(store(), { author: 'Ada', operations: [summary], number: 7 })
    const { db } = store()
    await publish({ proposal, revision: 1 })
    await db
      .updateTable('proposal')
      .set({ state: 'accepted', commit_id: null })
      .where('id', '=', proposal)
      .execute()
    await publish({ proposal, revision: 1 })
    expect(await rowOf(proposal)).toMatchObject({ state: 'applied' })
    expect(git(repository, ['rev-list', '--count', 'HEAD']).trim()).toBe('2')
  })

  test('a candidate with errors goes back to review with the message of the reader', async () => {
    const problem = { file: 'skills/kneading.md', line: 5, column: 1, message: 'Wrong.', hint: 'Fix it.' }
    const { repository, publish } = open({}, async () => [problem])
    const proposal = await acceptProposal(store(), { author: 'Ada', operations: [summary], number: 7 })
    await publish({ proposal, revision: 1 })
    expect(await rowOf(proposal)).toMatchObject({
      state: 'review',
      reason: 'skills/kneading.md:5:1\nWrong.\n→ Fix it.',
    })
    expect(await events(proposal)).toEqual(['returned'])
    expect(git(repository, ['rev-list', '--count', 'HEAD']).trim()).toBe('1')
  })

  test('a changed base needs a new one, and a wanted text that is there already supersedes it', async () => {
    const { publish } = open()
    const [stale, done] = [
      await acceptProposal(store(), {
        author: 'Ada',
        operations: [{ ...summary, before: 'Old.' } as Operation],
        number: 1,
      }),
      await acceptProposal(store(), {
        author: 'Ada',
        operations: [{ ...summary, before: 'Old.', after: firstSummary } as Operation],
        number: 2,
      }),
    ]
    for (const proposal of [stale, done]) await publish({ proposal, revision: 1 })
    expect((await rowOf(stale)).state).toBe('open')
    expect((await rowOf(done)).state).toBe('superseded')
  })

  test('an open request for review is looked at until it is merged', async () => {
    let isMerged = false
    const find: ContentWriter['find'] = async () =>
      isMerged
        ? { state: 'written', written: { commit: 'abc', at: 9 } }
        : { state: 'submitted', url: 'https://git.example/1' }
    const { publish } = open({ find })
    const proposal = await acceptProposal(store(), { author: 'Ada', operations: [summary], number: 3 })
    for (const _ of [1, 2]) await expect(publish({ proposal, revision: 1 })).rejects.toThrow(/is open/)
    expect(await rowOf(proposal)).toMatchObject({ state: 'submitted', request_url: 'https://git.example/1' })
    isMerged = true
    await publish({ proposal, revision: 1 })
    expect(await rowOf(proposal)).toMatchObject({ state: 'applied', commit_id: 'abc', applied_at: 9 })
    expect(await events(proposal)).toEqual(['submitted', 'applied'])
  })
})

test.each<[Operation, string]>([
  [summary, 'Kneading: change the summary'],
  [
    {
      op: 'setText',
      part: 'roleDescription',
      role: 'baker',
      skill: 'kneading',
      level: 'lead',
      locale: 'de',
      before: null,
      after: 'x',
    },
    'Baker: add the description of Kneading at lead (de)',
  ],
  [
    { op: 'setCell', role: 'baker', skill: 'selling', level: 'lead', before: null, after: null },
    'Baker: change Selling at lead',
  ],
  [
    { op: 'rename', kind: 'role', id: 'baker', to: 'baker', before: 'Baker', after: 'Cook' },
    'Baker: rename to Cook',
  ],
])('a change is described for readers of the history', (operation, text) => {
  expect(describeChange([operation], catalog)).toBe(text)
  expect(describeChange([operation, operation, operation], catalog)).toBe(`${text} and 2 more changes`)
})
