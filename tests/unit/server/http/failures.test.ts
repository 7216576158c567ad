import { expect, test } from 'vitest'
import { servedSite } from '#tests/support/served-site.ts'

const { get, send } = servedSite()

test.each([
  '/nowhere',
  '/en/skills/none',
  '/search-index/en/terms-0-old.json',
  '/en/skills/../../etc/passwd',
  '/.git/config',
  '/__proto__',
  '/en/skills/none)',
  '/en/skills/none%23git',
])('%s is answered with a 404 page that is not cached', async (path) => {
  const { status, headers, body } = await get(path)
  expect(status).toBe(404)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers.etag).toBeUndefined()
  expect(`${body}`).toContain('/errors/not-found')
})

test.each(['/%', '/en/%E0%A4%A', '/en/%00', `/${'a'.repeat(3000)}`])(
  '%s is answered with a 400 page',
  async (path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(`${body}`).toContain('/errors/bad-request')
  },
)

test.each([
  ['two hosts', 'GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['an absolute address', 'GET http://a.example/en HTTP/1.1\r\nHost: a.example\r\n\r\n'],
  ['no host', 'GET /en HTTP/1.1\r\n\r\n'],
  ['a header with a stray carriage return', 'GET /en HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n'],
  [
    'a length and chunks',
    'POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
])('%s is answered with 400', async (_, bytes) => {
  expect(await send(bytes)).toMatch(/^HTTP\/1\.1 400 /)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
  '%s is answered with 405 and the allowed methods',
  async (method) => {
    for (const path of ['/en', '/nowhere', '/%']) {
      const { status, headers } = await get(path, {}, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  },
)

test('OPTIONS lists the allowed methods', async () => {
  const { status, headers } = await get('/en', {}, 'OPTIONS')
  expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

test('a page that cannot be rendered is answered with a 500 page, a full queue with 503 and Retry-After', async () => {
  const failed = await get('/en/search')
  expect([failed.status, failed.headers['cache-control']]).toEqual([500, 'no-store'])
  expect(`${failed.body}`).toContain('/errors/server-error')
  const full = await get('/en/data')
  expect([full.status, full.headers['retry-after'], full.headers['cache-control']]).toEqual([
    503,
    '2',
    'no-store',
  ])
})
