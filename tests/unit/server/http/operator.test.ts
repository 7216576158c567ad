import { expect, test } from 'vitest'
import { servedSite } from '#tests/support/served-site.ts'

const { get } = servedSite()

test('operators get the health and the state of the server', async () => {
  expect(`${(await get('/healthz')).body}`).toBe('ok\n')
  const ready = await get('/readyz')
  expect(JSON.parse(`${ready.body}`)).toEqual({
    revision: 'r1',
    since: '2026-01-01T00:00:00Z',
    problems: ['site.yaml:1:1'],
  })
  expect(ready.headers['cache-control']).toBe('no-store')
})

test('a reload needs the token', async () => {
  expect((await get('/-/reload', {}, 'POST')).status).toBe(401)
  expect((await get('/-/reload', { authorization: 'Bearer wrong' }, 'POST')).status).toBe(401)
  expect((await get('/-/reload')).status).toBe(405)
  const { status, body } = await get('/-/reload', { authorization: 'Bearer a-token-of-some-length' }, 'POST')
  expect([status, JSON.parse(`${body}`).revision]).toEqual([200, 'r2'])
})
