import { expect, test } from 'vitest'
import { servedSite } from '#tests/support/served-site.ts'

const { get } = servedSite()

test.each([
  ['/EN/Skills/Git?a=1', '/en/skills/git?a=1'],
  ['/en/skills/svn', '/en/skills/git'],
  ['/en/roles/baker/', '/en/roles/baker'],
  ['/en/roles/baker/levels/senior/junior', '/en/roles/baker/levels/junior/senior'],
  ['/favicon.ico', '/icon.svg'],
  ['/en/roles/baker/calculator%23a1.x.working~git', '/en/roles/baker/calculator#a1.x.working~git'],
  ['/EN/roles/baker/matrix%23git--senior?utm_source=a', '/en/roles/baker/matrix?utm_source=a#git--senior'],
  ['/en/skills/git).', '/en/skills/git'],
  ['/en/skills/svn&utm_source=mail', '/en/skills/git'],
  ['/en/skills/git%3E%23%22%0d%0aa', '/en/skills/git#%22%0D%0Aa'],
])('%s is redirected permanently to %s', async (path, to) => {
  const { status, headers } = await get(path)
  expect([status, headers.location]).toEqual([308, to])
})

test('no redirect leaves the site', async () => {
  for (const path of ['//evil.example', '/%2F%2Fevil.example', '/\\evil.example', '/en//evil.example']) {
    const { headers } = await get(path)
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
  }
})

test('the root redirects to the language of the browser, with Vary', async () => {
  const { status, headers } = await get('/', { 'accept-language': 'zh-CN,zh;q=0.9' })
  expect([status, headers.location, headers.vary]).toEqual([307, '/zh', 'Accept-Language'])
})

test('a role and a level are redirected to their next step, for this time only', async () => {
  const { status, headers } = await get('/en/go?role=baker&level=junior')
  expect([status, headers.location]).toEqual([307, '/en/roles/baker/levels/junior/senior'])
  expect((await get('/en/go?role=miller')).status).toBe(200)
})
