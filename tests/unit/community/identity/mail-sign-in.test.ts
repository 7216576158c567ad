import { expect, test } from 'vitest'
import { claimWork } from '#lib/community/store/outbox.ts'
import { type Browser, origin, type TestCommunity, testCommunity } from '#tests/support/test-community.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const minutes = 60_000

/** The token and the code of the next mail. */
async function nextMail({ community }: TestCommunity) {
  const work = await claimWork(community.store.db, ['mail'], community.now())
  return work?.payload as { readonly to: string; readonly token: string; readonly code: string } | undefined
}

const ask = (browser: Browser, mail: string, next = '/en/community/proposals') =>
  browser.post('/en/community/sign-in/mail', { mail, next })

describeStores('sign-in by e-mail', ({ store }) => {
  test('the code of the mail signs in, and returns to where the reader came from', async () => {
    const site = testCommunity(store())
    const browser = site.browser()
    const sent = await ask(browser, ' Ada@Example.org ')
    expect(sent).toMatchObject({ status: 303, headers: { Location: '/en/community/sign-in/sent' } })
    const mail = await nextMail(site)
    expect(mail).toMatchObject({ to: 'ada@example.org', code: expect.stringMatching(/^\d{6}$/) })
    const done = await browser.post('/en/community/sign-in/code', { code: ` ${mail?.code} ` })
    expect(done).toMatchObject({ status: 303, headers: { Location: '/en/community/proposals' } })
    expect(done.cookies[0]).toMatch(
      /^__Host-rungs-session=[\w-]{43}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure$/,
    )
    await browser.get('/en/community/account')
    expect(site.lastVisit()?.visit.viewer?.account).toMatchObject({ name: 'ada', handle: 'ada', steward: 0 })
    const again = await browser.post('/en/community/sign-in/code', { code: mail?.code ?? '' })
    expect(again.status).toBe(410)
  })

  test('a link works in the browser that asked, once, for 15 minutes, and not by opening it', async () => {
    const site = testCommunity(store())
    const browser = site.browser()
    await ask(browser, 'ada@example.org')
    const { token = '' } = (await nextMail(site)) ?? {}
    await browser.get(`/en/community/sign-in/link?token=${token}`)
    expect((await site.browser().post('/en/community/sign-in/link', { token })).status).toBe(403)
    expect((await browser.post('/en/community/sign-in/link', { token: `${token}x` })).status).toBe(410)
    expect((await browser.post('/en/community/sign-in/link', { token })).status).toBe(303)
    expect((await browser.post('/en/community/sign-in/link', { token })).status).toBe(410)
    await ask(browser, 'ada@example.org')
    const late = await nextMail(site)
    site.wait(15 * minutes)
    expect((await browser.post('/en/community/sign-in/link', { token: late?.token ?? '' })).status).toBe(410)
  })

  test('of many requests at once with a link, one signs in', async () => {
    const site = testCommunity(store())
    const browser = site.browser()
    await ask(browser, 'ada@example.org')
    const { token = '' } = (await nextMail(site)) ?? {}
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map(() => browser.post('/en/community/sign-in/link', { token })),
    )
    expect(all.map(({ status }) => status).toSorted()).toEqual([303, 410, 410, 410, 410])
  })

  test('a code cannot be guessed', async () => {
    const site = testCommunity(store())
    const browser = site.browser()
    await ask(browser, 'ada@example.org')
    const { code = '' } = (await nextMail(site)) ?? {}
    const wrong = code === '000000' ? '000001' : '000000'
    for (let guess = 0; guess < 5; guess += 1) {
      const { headers } = await browser.post('/en/community/sign-in/code', { code: wrong })
      expect(headers.Location).toBe('/en/community/sign-in/sent?error=code')
    }
    expect((await browser.post('/en/community/sign-in/code', { code })).status).toBe(410)
  })

  test('known and unknown addresses get the same answer, and an address only some mails', async () => {
    const site = testCommunity(store())
    await site.signedIn('Ada')
    const known = await ask(site.browser(), 'ada@example.org')
    const unknown = await ask(site.browser(), 'ben@example.org')
    expect([known.status, known.headers, known.body]).toEqual([unknown.status, unknown.headers, unknown.body])
    const browser = site.browser()
    for (let count = 0; count < 8; count += 1) await ask(browser, 'cleo@example.org')
    let mails = 0
    for (let mail = await nextMail(site); mail; mail = await nextMail(site)) {
      if (mail.to === 'cleo@example.org') mails += 1
    }
    expect(mails).toBe(5)
  })

  test('only addresses of allowed domains get mails', async () => {
    const site = testCommunity(store(), { allowedDomains: ['example.org'] })
    for (const mail of ['eve@example.com', 'eve@example.org.evil.example', 'eve@sub.example.org', 'eve']) {
      const { headers } = await ask(site.browser(), mail)
      expect(headers.Location).toMatch(/\/sign-in\?error=/)
    }
    expect(await nextMail(site)).toBeUndefined()
    await ask(site.browser(), 'ada@example.org')
    expect((await nextMail(site))?.to).toBe('ada@example.org')
  })

  test('the address to return to stays on the site', async () => {
    const site = testCommunity(store())
    const vectors = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      '/a\nb',
      '\\\\evil.example',
      '/\t/evil.example',
      'evil.example',
      '/%0d%0aSet-Cookie:a=b/../..//evil',
      '///evil.example',
    ]
    for (const next of vectors) {
      site.wait(60 * minutes)
      const browser = site.browser()
      await ask(browser, 'ada@example.org', next)
      const { code = '' } = (await nextMail(site)) ?? {}
      const { headers } = await browser.post('/en/community/sign-in/code', { code })
      const target = new URL(headers.Location ?? '', origin)
      expect([target.origin, headers.Location?.startsWith('/')]).toEqual([origin, true])
    }
  })

  test('a sign-in starts a new session and ends the one before', async () => {
    const site = testCommunity(store())
    const { browser, account } = await site.signedIn('Ada')
    const before = browser.cookies.get('__Host-rungs-session')
    await ask(browser, 'ada@example.org')
    const { code = '' } = (await nextMail(site)) ?? {}
    await browser.post('/en/community/sign-in/code', { code })
    expect(browser.cookies.get('__Host-rungs-session')).not.toBe(before)
    const sessions = await store().db.selectFrom('session').selectAll().execute()
    expect(sessions).toHaveLength(1)
    expect(sessions[0]?.account).toBe(account.id)
    expect(JSON.stringify(sessions)).not.toContain(browser.cookies.get('__Host-rungs-session'))
  })
})
