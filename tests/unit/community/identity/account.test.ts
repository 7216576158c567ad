import { expect, test } from 'vitest'
import { displayName } from '#lib/community/identity/display-name.ts'
import { createSetUpCode } from '#lib/community/identity/set-up.ts'
import { testCommunity } from '#tests/support/test-community.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const day = 86_400_000
const sessionCookie = '__Host-rungs-session'

describeStores('accounts', ({ store }) => {
  test('a session lasts 14 days from its last use', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada')
    site.wait(10 * day)
    const extended = await browser.get('/en/community/account')
    expect(extended.cookies).toHaveLength(1)
    site.wait(13 * day)
    await browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer?.account.name).toBe('Ada')
    site.wait(14 * day)
    await browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer).toBeUndefined()
  })

  test('one may end an own session, and no other', async () => {
    const site = testCommunity(store())
    const ada = await site.signedIn('Ada')
    const ben = await site.signedIn('Ben')
    const sessions = await store().db.selectFrom('session').selectAll().execute()
    const [ofAda] = sessions.filter(({ account }) => account === ada.account.id)
    const end = `/en/community/account/sessions/${ofAda?.id}/end`
    expect((await ben.browser.post(end)).status).toBe(404)
    expect((await ada.browser.post(end)).status).toBe(303)
    await ada.browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer).toBeUndefined()
  })

  test('signing out ends the session, not only its cookie', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada')
    const secret = browser.cookies.get(sessionCookie) ?? ''
    await browser.post('/en/community/sign-out')
    expect(browser.cookies.has(sessionCookie)).toBe(false)
    browser.cookies.set(sessionCookie, secret)
    await browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer).toBeUndefined()
  })

  test('the set-up code makes one steward', async () => {
    const site = testCommunity(store())
    const code = (await createSetUpCode(store().db)) ?? ''
    const [ada, ben] = [await site.signedIn('Ada'), await site.signedIn('Ben')]
    const wrong = await ada.browser.post('/en/community/account/set-up', { code: '000000-000000' })
    expect(wrong.headers.Location).toMatch(/error=set-up/)
    await ada.browser.post('/en/community/account/set-up', { code })
    const late = await ben.browser.post('/en/community/account/set-up', { code })
    expect(late.headers.Location).toMatch(/error=set-up/)
    const stewards = await store().db.selectFrom('account').select('name').where('steward', '=', 1).execute()
    expect(stewards).toEqual([{ name: 'Ada' }])
    expect(await createSetUpCode(store().db)).toBeUndefined()
  })

  test('a handle belongs to one account', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada')
    await site.signedIn('Ben')
    const change = (handle: string) =>
      browser.post('/en/community/account', { name: 'Ada', handle, language: 'de', mails: 'daily' })
    expect((await change('ben')).headers.Location).toMatch(/error=taken/)
    expect((await change('BEN')).headers.Location).toMatch(/error=taken/)
    expect((await change('a b')).headers.Location).toMatch(/error=handle/)
    expect((await change('ada-l')).headers.Location).toMatch(/saved=account/)
    expect((await site.signedIn('Ada')).account).toMatchObject({ handle: 'ada-l', locale: 'de' })
  })

  test('a deleted account leaves no personal data', async () => {
    const site = testCommunity(store())
    const { browser, account } = await site.signedIn('Ada')
    await browser.post('/en/community/sign-in/mail', { mail: 'ada@example.org' })
    await browser.post('/en/community/account/delete', { confirm: 'yes' })
    const { db } = store()
    const left = await Promise.all(
      (['account', 'identity', 'session', 'login_token', 'draft'] as const).map((table) =>
        db.selectFrom(table).selectAll().execute(),
      ),
    )
    expect(JSON.stringify(left)).not.toMatch(/ada/i)
    expect(left[0]).toMatchObject([{ id: account.id, name: '', mail: null }])
    expect((await site.signedIn('Ada')).account.id).not.toBe(account.id)
  })

  test('a blocked account is signed out', async () => {
    const site = testCommunity(store())
    const { browser } = await site.signedIn('Ada', { blocked_at: 1 })
    await browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer).toBeUndefined()
  })
})

test.each([
  ['a\u202Eb', 'control of direction'],
  ['a\u200Bb', 'zero width'],
  ['\u3164', 'nothing visible'],
  ['Аda', 'Cyrillic and Latin letters in a word'],
  ['a<b@c>', 'characters of an address'],
  ['a\nb\u0000', 'control characters'],
  [`a${'\u0301'.repeat(40)}`, 'a pile of marks'],
  ['x'.repeat(61), 'too long'],
])('%j is no name: %s', (name) => {
  expect(displayName.safeParse(name).success).toBe(false)
})

test.each(['Ada Lovelace', 'Ада Лавлейс', '王小明', 'O’Neil', 'Zoë', 'Ada Лавлейс'])(
  '%s is a name',
  (name) => {
    expect(displayName.parse(` ${name}\n`)).toBe(name.normalize('NFC'))
  },
)
