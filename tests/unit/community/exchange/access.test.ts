import { expect, test } from 'vitest'
import { writeRoutes } from '#lib/community/actions/write-routes.ts'
import { createSetUpCode } from '#lib/community/identity/set-up.ts'
import { type Browser, type TestCommunity, testCommunity } from '#tests/support/test-community.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const actors = ['nobody', 'blocked', 'member', 'author', 'expert', 'steward'] as const
type Actor = (typeof actors)[number]

/** What somebody acts on; each belongs to the author. */
type Objects = {
  readonly proposal: number
  readonly draft: string
  readonly session: string
  readonly setUp: string
}

type Row = {
  readonly fields: (objects: Objects) => Readonly<Record<string, string>>
  /** The status of each actor; `sign-in` is a redirect to it, `done` one to anything else. */
  readonly results: Readonly<Record<Actor, number | 'sign-in' | 'done'>>
}

const members = {
  nobody: 'sign-in',
  blocked: 'sign-in',
  member: 'done',
  author: 'done',
  expert: 'done',
  steward: 'done',
} as const
const anyone = { ...members, nobody: 'done', blocked: 'done' } as const
const before = 'Kneads the white dough by the timer and calls somebody when it tears.'
const suggestion = {
  form: 'text',
  part: 'skillDescription',
  skill: 'kneading',
  at: 'junior',
  before,
  note: 'Better.',
  intent: 'submit',
}

/** Who may do what with the objects of another person; a route without a row fails. */
const rows: Readonly<Record<string, Row>> = {
  '/sign-in/mail': { fields: () => ({ mail: 'new@example.org' }), results: anyone },
  '/sign-in/code': {
    fields: () => ({ code: '123456' }),
    results: { nobody: 403, blocked: 403, member: 403, author: 403, expert: 403, steward: 403 },
  },
  '/sign-in/link': {
    fields: () => ({ token: 'x' }),
    results: { nobody: 410, blocked: 410, member: 410, author: 410, expert: 410, steward: 410 },
  },
  '/sign-out': { fields: () => ({}), results: members },
  '/account': {
    fields: () => ({ name: 'Somebody', handle: 'somebody', language: 'en', mails: 'none' }),
    results: members,
  },
  '/account/set-up': { fields: ({ setUp }) => ({ code: setUp }), results: members },
  '/account/sessions/{session}/end': {
    fields: () => ({}),
    results: { ...members, member: 404, author: 'done', expert: 404, steward: 404 },
  },
  '/account/delete': { fields: () => ({ confirm: 'yes' }), results: members },
  '/suggest': {
    fields: ({ proposal }) => ({ ...suggestion, after: 'Mine.', proposal: `${proposal}`, revision: '1' }),
    results: {
      nobody: 'sign-in',
      blocked: 'sign-in',
      member: 403,
      author: 'done',
      expert: 403,
      steward: 403,
    },
  },
  '/drafts/{draft}/remove': { fields: () => ({}), results: anyone },
  '/proposals/{number}/withdraw': {
    fields: () => ({}),
    results: { ...members, member: 403, author: 'done', expert: 403, steward: 403 },
  },
  '/proposals/{number}/verdict': {
    fields: () => ({ revision: '1', value: 'approve', text: 'Good.' }),
    results: { ...members, member: 403, author: 403, expert: 'done', steward: 'done' },
  },
}

async function browserOf(site: TestCommunity, actor: Actor): Promise<Browser> {
  if (actor === 'nobody') return site.browser()
  if (actor === 'blocked') return (await site.signedIn('Eve', { blocked_at: 1 })).browser
  if (actor === 'steward') return (await site.signedIn('Sue', { steward: 1 })).browser
  const names = { member: 'Carl', author: 'Ada', expert: 'Ben' }
  return (await site.signedIn(names[actor])).browser
}

/** A proposal, a draft and a session of the author. */
async function makeObjects(site: TestCommunity): Promise<Objects> {
  const { db } = site.community.store
  const setUp = (await createSetUpCode(db)) ?? ''
  const { browser, account } = await site.signedIn('Ada')
  await site.signedIn('Ben')
  const sent = await browser.post('/en/community/suggest', { ...suggestion, after: 'First.' })
  await browser.post('/en/community/suggest', { ...suggestion, after: 'Second.', intent: 'preview' })
  const draft = await db.selectFrom('draft').select('id').executeTakeFirstOrThrow()
  const sessions = db.selectFrom('session').select('id').where('account', '=', account.id)
  const { id: session } = await sessions.executeTakeFirstOrThrow()
  return { proposal: Number(sent.headers.Location?.split('/').at(-1)), draft: draft.id, session, setUp }
}

describeStores('who may do what', ({ store }) => {
  test('every route has a row', () => {
    expect(writeRoutes.map(({ path }) => path).toSorted()).toEqual(Object.keys(rows).toSorted())
  })

  for (const actor of actors) {
    test(`${actor}`, async () => {
      for (const [path, { fields, results }] of Object.entries(rows)) {
        const { db } = store()
        for (const table of [
          'outbox',
          'event',
          'verdict',
          'target',
          'revision',
          'proposal',
          'draft',
          'session',
          'login_token',
          'identity',
          'account',
          'bucket',
        ] as const)
          await db.deleteFrom(table).execute()
        const site = testCommunity(store(), {}, { 'owners.yaml': 'domains: { craft: [ben] }\n' })
        const objects = await makeObjects(site)
        const browser = await browserOf(site, actor)
        const address = path
          .replace('{session}', objects.session)
          .replace('{draft}', objects.draft)
          .replace('{number}', `${objects.proposal}`)
        const { status, headers } = await browser.post(`/en/community${address}`, fields(objects))
        const isSignIn =
          headers.Location?.startsWith('/en/community/sign-in?') ||
          headers.Location === '/en/community/sign-in'
        const result = status === 303 ? (isSignIn ? 'sign-in' : 'done') : status
        expect([path, result]).toEqual([path, results[actor]])
        const drafts = await db.selectFrom('draft').select('id').where('id', '=', objects.draft).execute()
        const mayRemove = actor === 'author' && /^\/(?:drafts|account\/delete)/.test(path)
        expect([path, drafts.length]).toEqual([path, mayRemove ? 0 : 1])
      }
    })
  }
})
