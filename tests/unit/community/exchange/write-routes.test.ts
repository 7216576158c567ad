import { expect, test } from 'vitest'
import { writeRoutes } from '#lib/community/actions/write-routes.ts'
import type { Store } from '#lib/community/store/store.ts'
import type { Tables } from '#lib/community/store/tables.ts'
import { origin, testCommunity } from '#tests/support/test-community.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const tables = [
  'account',
  'session',
  'login_token',
  'draft',
  'proposal',
  'revision',
  'verdict',
  'event',
  'outbox',
  'setting',
] as const satisfies readonly (keyof Tables)[]

/** Everything that a request could change, except rate limits. */
async function stateOf({ db }: Store) {
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
}

const forged = {
  'without an origin': { origin: undefined, 'sec-fetch-site': undefined },
  'of another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'of another site, in an old browser': { origin: 'https://evil.example', 'sec-fetch-site': undefined },
  'of an opaque origin': { origin: 'null' },
  'of another port': { origin: `${origin}:8443`, 'sec-fetch-site': 'same-site' },
  'of a sibling': { origin: 'https://evil.example.org', 'sec-fetch-site': 'same-site' },
  'without encryption': { origin: origin.replace('https', 'http') },
  'that a page of another site started': { origin, 'sec-fetch-site': 'cross-site' },
} as const

describeStores('write routes', ({ store }) => {
  test('a forged form changes nothing', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada', { steward: 1 })
    const before = await stateOf(store())
    for (const { path } of writeRoutes) {
      const address = `/en/community${path.replace(/\{\w+\}/g, '1')}`
      for (const [kind, headers] of Object.entries(forged)) {
        const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
        const bare = headers.origin === undefined ? { origin: '', 'sec-fetch-site': '' } : given
        const { status } = await browser.post(address, { confirm: 'yes' }, bare)
        expect([path, kind, status]).toEqual([path, kind, 403])
      }
      for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=a', '']) {
        const { status } = await browser.post(address, {}, { 'content-type': type })
        expect([path, type, status]).toEqual([path, type, 415])
      }
    }
    expect(await stateOf(store())).toEqual(before)
  })

  test('unknown, missing and repeated fields are rejected', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada', { steward: 1 })
    const before = await stateOf(store())
    for (const { path } of writeRoutes) {
      site.wait(3_600_000)
      const address = `/en/community${path.replace(/\{\w+\}/g, '1')}`
      for (const field of ['steward', 'role', '__proto__', 'constructor']) {
        const { status } = await browser.post(address, { [field]: '1' })
        expect([path, field, status]).toEqual([path, field, 400])
      }
    }
    expect(await stateOf(store())).toEqual(before)
  })

  test('members only: without a session each route leads to the sign-in', async () => {
    const site = testCommunity(store())
    for (const { path, access } of writeRoutes) {
      if (access === 'anyone') continue
      const { status, headers } = await site.browser().post(`/en/community${path.replace(/\{\w+\}/g, '1')}`)
      expect([path, status, headers.Location]).toEqual([path, 303, '/en/community/sign-in'])
    }
  })

  test('every route has a limit, which a restart does not reset', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada')
    for (const { path, limit } of writeRoutes) {
      const address = `/en/community${path.replace(/\{\w+\}/g, '1')}`
      const statuses: number[] = []
      for (let count = 0; count < limit.burst; count += 1) {
        statuses.push((await browser.post(address, { unknown: '1' })).status)
      }
      expect(statuses).not.toContain(429)
      const rejected = await browser.post(address, { unknown: '1' })
      expect([path, rejected.status]).toEqual([path, 429])
      expect(Number(rejected.headers['Retry-After'])).toBeGreaterThan(0)
    }
  })

  test('without a database forms get 503 with what was typed, and nothing of a sign-in', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada')
    site.breakDatabase(true)
    const { status } = await browser.post('/en/community/account', { name: 'Ada Lovelace' })
    expect(status).toBe(503)
    expect(site.lastVisit()?.visit.unsaved).toEqual({ name: 'Ada Lovelace' })
    await browser.post('/en/community/sign-in/code', { code: '123456' })
    expect(site.lastVisit()?.visit.unsaved).toEqual({})
    site.breakDatabase(false)
    expect((await browser.get('/en/community/account')).status).toBe(200)
  })

  test('without a configured address forms of this machine are accepted, and no others', async () => {
    const site = testCommunity(store(), { publicOrigin: undefined })
    const post = (host: string, from: string) =>
      site.browser().post('/en/community/sign-in/mail', { mail: 'a@example.org' }, { host, origin: from })
    expect((await post('localhost:3000', 'http://localhost:3000')).status).toBe(303)
    expect((await post('127.0.0.1:3000', 'http://127.0.0.1:3000')).status).toBe(303)
    expect((await post('localhost:3000', 'http://localhost:3001')).status).toBe(403)
    expect((await post('skills.example.org', 'http://skills.example.org')).status).toBe(403)
    expect((await post('localhost.evil.example', 'http://localhost.evil.example')).status).toBe(403)
  })
})
