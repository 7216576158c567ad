import { expect, test } from 'vitest'
import { findProposal, listEvents, listProposals } from '#lib/community/proposals/find-proposal.ts'
import { claimWork } from '#lib/community/store/outbox.ts'
import { type Browser, type TestCommunity, testCommunity } from '#tests/support/test-community.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const owners = {
  'owners.yaml': 'domains: { craft: [ben] }\nfamilies: { bakers: [ben] }\nlocales: { de: [dora] }\n',
}
const before = 'Kneads the white dough by the timer and calls somebody when it tears.'
const after = 'Kneads the white dough by feel, and calls somebody when it tears.'

const wording = {
  form: 'text',
  part: 'skillDescription',
  skill: 'kneading',
  at: 'junior',
  before,
  after,
  note: 'The timer broke.',
  intent: 'submit',
}

const numberOf = (location: string | undefined) => Number(/\/proposals\/(\d+)$/.exec(location ?? '')?.[1])

const codeOf = (payload: unknown) => (payload as { readonly code?: string } | undefined)?.code ?? ''

async function suggest(
  browser: Browser,
  fields: Readonly<Record<string, string>> = wording,
): Promise<number> {
  const { headers } = await browser.post('/en/community/suggest', fields)
  return numberOf(headers.Location)
}

const verdict = (browser: Browser, number: number, value: string, text = '', revision = '1') =>
  browser.post(`/en/community/proposals/${number}/verdict`, { revision, value, text })

async function stateOf({ community }: TestCommunity, number: number) {
  const proposal = await findProposal(community.store.db, number)
  return proposal?.state
}

describeStores('proposals', ({ store }) => {
  const open = () => testCommunity(store(), {}, owners)

  test('a member suggests, an expert approves, and the work of writing it is left', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    const number = await suggest(ada.browser)
    expect(await findProposal(store().db, number)).toMatchObject({
      number: 1,
      state: 'review',
      class: 'wording',
      revision: 1,
      author: { name: 'Ada', handle: 'ada' },
      current: { note: 'The timer broke.', operations: [{ op: 'setText', before, after }] },
    })
    const done = await verdict(ben.browser, number, 'approve')
    expect(done).toMatchObject({ status: 303, headers: { Location: '/en/community/proposals/1' } })
    const proposal = await findProposal(store().db, number)
    expect(proposal).toMatchObject({ state: 'accepted', decidedBy: { name: 'Ben' }, bypassed: 0 })
    const work = await claimWork(store().db, ['write'])
    expect(work?.payload).toEqual({ proposal: proposal?.id, revision: 1 })
    const events = await listEvents(store().db, proposal?.id ?? '')
    expect(events.map(({ kind, person }) => [kind, person?.name])).toEqual([
      ['opened', 'Ada'],
      ['approved', 'Ben'],
    ])
  })

  test('nobody decides on their own proposal, also not an expert or a steward', async () => {
    const site = open()
    const ben = await site.signedIn('Ben', { steward: 1 })
    await site.signedIn('Ada', { steward: 1 })
    const number = await suggest(ben.browser)
    expect((await verdict(ben.browser, number, 'approve', 'good')).status).toBe(403)
    expect(await stateOf(site, number)).toBe('review')
  })

  test('a single steward without experts may, and the proposal shows it', async () => {
    const site = testCommunity(store())
    const ada = await site.signedIn('Ada', { steward: 1 })
    const number = await suggest(ada.browser)
    expect((await verdict(ada.browser, number, 'approve')).headers.Location).toMatch(/error=reason/)
    await verdict(ada.browser, number, 'approve', 'I am alone here.')
    const proposal = await findProposal(store().db, number)
    expect(proposal).toMatchObject({ state: 'accepted', bypassed: 1, reason: 'I am alone here.' })
  })

  test('other members cannot decide, and a steward only with a reason that is shown', async () => {
    const site = open()
    const ada = await site.signedIn('Ada')
    await site.signedIn('Ben')
    const carl = await site.signedIn('Carl')
    const sue = await site.signedIn('Sue', { steward: 1 })
    const number = await suggest(ada.browser)
    expect((await verdict(carl.browser, number, 'approve')).status).toBe(403)
    expect((await verdict(sue.browser, number, 'approve')).headers.Location).toMatch(/error=reason/)
    await verdict(sue.browser, number, 'decline', 'Ben is away.')
    expect(await findProposal(store().db, number)).toMatchObject({ state: 'declined', bypassed: 1 })
  })

  test('after 14 days a steward decides in place of the experts', async () => {
    const site = open()
    const ada = await site.signedIn('Ada')
    const sue = await site.signedIn('Sue', { steward: 1 })
    const number = await suggest(ada.browser)
    site.wait(13 * 86_400_000)
    await sue.browser.get('/en/community')
    site.wait(86_400_000)
    await verdict(sue.browser, number, 'approve')
    expect(await findProposal(store().db, number)).toMatchObject({ state: 'accepted', bypassed: 0 })
  })

  test('a demoted expert no longer decides', async () => {
    const site = open()
    const ada = await site.signedIn('Ada')
    const ben = await site.signedIn('Ben')
    const number = await suggest(ada.browser)
    await store()
      .db.updateTable('account')
      .set({ handle: 'benjamin' })
      .where('id', '=', ben.account.id)
      .execute()
    expect((await verdict(ben.browser, number, 'approve')).status).toBe(403)
  })

  test('a translation is decided by the expert of its language', async () => {
    const site = open()
    const ada = await site.signedIn('Ada')
    const [ben, dora] = [await site.signedIn('Ben'), await site.signedIn('Dora')]
    const fields = { ...wording, locale: 'de', after: 'Knetet den hellen Teig nach Gefühl.' }
    const { before: _, ...translation } = fields
    const number = await suggest(ada.browser, translation)
    expect((await verdict(ben.browser, number, 'approve')).status).toBe(403)
    expect((await verdict(dora.browser, number, 'approve')).status).toBe(303)
  })

  test('what was approved is what is written: an edit before the verdict arrives is a conflict', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    const number = await suggest(ada.browser)
    await suggest(ada.browser, { ...wording, after: 'Something else.', proposal: `${number}`, revision: '1' })
    expect((await verdict(ben.browser, number, 'approve')).status).toBe(409)
    expect(await claimWork(store().db, ['write'])).toBeUndefined()
    expect((await verdict(ben.browser, number, 'approve', '', '2')).status).toBe(303)
    const edited = await suggest(ada.browser, {
      ...wording,
      after: 'Late.',
      proposal: `${number}`,
      revision: '2',
    })
    expect(edited).toBeNaN()
  })

  test('of many verdicts at once, one counts', async () => {
    const site = open()
    const ada = await site.signedIn('Ada')
    const ben = await site.signedIn('Ben')
    const number = await suggest(ada.browser)
    const values = ['approve', 'decline', 'change', 'approve', 'decline', 'approve']
    const all = await Promise.all(values.map((value) => verdict(ben.browser, number, value, 'reason')))
    expect(all.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409, 409, 409])
    const { verdicts } = await store()
      .db.selectFrom('verdict')
      .select((select) => select.fn.countAll<number>().as('verdicts'))
      .executeTakeFirstOrThrow()
    expect(Number(verdicts)).toBe(1)
  })

  test('many proposals at once get different numbers', async () => {
    const site = open()
    const members = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => site.signedIn(name)))
    const numbers = await Promise.all(
      members.map(({ browser }, index) => suggest(browser, { ...wording, after: `Text ${index}.` })),
    )
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('a verdict against needs a reason', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    const number = await suggest(ada.browser)
    expect((await verdict(ben.browser, number, 'decline', ' ')).headers.Location).toMatch(/error=reason/)
    expect((await verdict(ben.browser, number, 'change', 'Say why.')).status).toBe(303)
    expect(await stateOf(site, number)).toBe('open')
    await suggest(ada.browser, { ...wording, after: 'Better.', proposal: `${number}`, revision: '1' })
    expect(await stateOf(site, number)).toBe('review')
  })

  test('only the author edits and withdraws', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    const number = await suggest(ada.browser)
    const edit = { ...wording, after: 'Mine.', proposal: `${number}`, revision: '1' }
    expect((await ben.browser.post('/en/community/suggest', edit)).status).toBe(403)
    expect((await ben.browser.post(`/en/community/proposals/${number}/withdraw`)).status).toBe(403)
    expect((await ada.browser.post(`/en/community/proposals/${number}/withdraw`)).status).toBe(303)
    expect((await ada.browser.post(`/en/community/proposals/${number}/withdraw`)).status).toBe(409)
    expect((await ada.browser.post('/en/community/proposals/99/withdraw')).status).toBe(404)
    expect((await ada.browser.post('/en/community/suggest', edit)).status).toBe(409)
  })

  test('a draft of a reader without an account is the same after the sign-in', async () => {
    const site = open()
    const browser = site.browser()
    const sent = await browser.post('/en/community/suggest', wording)
    expect(sent.headers.Location).toMatch(
      /^\/en\/community\/sign-in\?next=%2Fen%2Fcommunity%2Fdrafts%2F\w{26}$/,
    )
    const [draft] = await store().db.selectFrom('draft').selectAll().execute()
    expect(JSON.parse(draft?.fields ?? '')).toMatchObject({ after, note: 'The timer broke.' })
    await browser.post('/en/community/sign-in/mail', { mail: 'ada@example.org' })
    const mail = await claimWork(store().db, ['mail'], site.community.now())
    await browser.post('/en/community/sign-in/code', { code: codeOf(mail?.payload) })
    const [claimed] = await store().db.selectFrom('draft').selectAll().execute()
    expect(claimed).toMatchObject({ id: draft?.id, browser_hash: null, fields: draft?.fields })
    expect(claimed?.account).not.toBeNull()
    const number = await suggest(browser, { ...wording, draft: draft?.id ?? '' })
    expect(number).toBe(1)
    expect(await store().db.selectFrom('draft').selectAll().execute()).toEqual([])
  })

  test('the draft of somebody else is out of reach', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    await ada.browser.post('/en/community/suggest', { ...wording, intent: 'preview' })
    const [draft] = await store().db.selectFrom('draft').selectAll().execute()
    await ben.browser.post(`/en/community/drafts/${draft?.id}/remove`)
    await ben.browser.post('/en/community/suggest', { ...wording, draft: draft?.id ?? '', after: 'Mine.' })
    const [left] = await store()
      .db.selectFrom('draft')
      .selectAll()
      .where('id', '=', draft?.id ?? '')
      .execute()
    expect(left).toEqual(draft)
  })

  test.each([
    ['the same text', { after: `${before}\n` }],
    ['a text that is there already', { before: 'Old.', after: before }],
    ['a text that was changed since', { before: 'Old.' }],
    ['no reason', { note: ' ' }],
    ['an unknown skill', { skill: 'knitting' }],
    ['an unknown level', { at: 'wizard' }],
    ['a path as id', { skill: '../../etc' }],
    ['a heading', { after: 'Kneads.\n\n## senior\n\nTakes over.' }],
    ['a control of direction', { after: 'Kneads \u202E.' }],
    ['a very long text', { after: 'x'.repeat(30_000) }],
  ])('%s becomes a draft and no proposal', async (_, change) => {
    const site = open()
    const { browser } = await site.signedIn('Ada')
    const { headers } = await browser.post('/en/community/suggest', { ...wording, ...change })
    expect(headers.Location).toMatch(/^\/en\/community\/drafts\/\w{26}\?checked=1#problems$/)
    expect(await listProposals(store().db, {})).toEqual([])
    const drafts = await store().db.selectFrom('draft').selectAll().execute()
    expect(drafts).toHaveLength(1)
  })

  test('the same proposal is not opened twice, and another one for the same text is', async () => {
    const site = open()
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    await suggest(ada.browser)
    expect(await suggest(ben.browser)).toBeNaN()
    expect(await suggest(ben.browser, { ...wording, after: 'Kneads by feel.' })).toBe(2)
  })

  test('cells are one proposal with only what changes', async () => {
    const site = open()
    const { browser } = await site.signedIn('Ada')
    const number = await suggest(browser, {
      form: 'cells',
      role: 'baker',
      note: 'Juniors do it alone.',
      intent: 'submit',
      'was.kneading.junior': 'awareness',
      'cell.kneading.junior': 'working*',
      'was.kneading.senior': 'working*',
      'cell.kneading.senior': 'working*',
    })
    expect(await findProposal(store().db, number)).toMatchObject({
      class: 'requirement',
      current: {
        operations: [
          {
            op: 'setCell',
            level: 'junior',
            before: { proficiency: 'awareness', mandatory: false },
            after: { proficiency: 'working', mandatory: true },
          },
        ],
      },
    })
  })

  test('a new account has at most three proposals under way', async () => {
    const site = open()
    const { browser } = await site.signedIn('Ada')
    for (const text of ['One.', 'Two.', 'Three.']) await suggest(browser, { ...wording, after: text })
    expect((await browser.post('/en/community/suggest', { ...wording, after: 'Four.' })).status).toBe(429)
    site.wait(8 * 86_400_000)
    expect(await suggest(browser, { ...wording, after: 'Four.' })).toBe(4)
  })

  test('proposals are found by page, state and author', async () => {
    const site = open()
    const { browser, account } = await site.signedIn('Ada')
    await suggest(browser)
    const { db } = store()
    const numbers = async (filter: Parameters<typeof listProposals>[1]) =>
      (await listProposals(db, filter)).map(({ number }) => number)
    expect(await numbers({ page: { kind: 'skill', id: 'kneading' } })).toEqual([1])
    expect(await numbers({ page: { kind: 'skill', id: 'selling' } })).toEqual([])
    expect(await numbers({ author: account.id, states: ['review'], class: 'wording' })).toEqual([1])
    expect(await numbers({ states: ['applied'] })).toEqual([])
  })
})
