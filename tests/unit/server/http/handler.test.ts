import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handleRequest, type Site } from '#lib/server/http/handler.ts'
import { close, createHttpServer, listen } from '#lib/server/http/listen.ts'
import { QueueFull } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { compressedBodies } from '#lib/server/store/compress.ts'
import type { PageStore } from '#lib/server/store/page-store.ts'
import { hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'
import { storedPage } from '#tests/support/stored-page.ts'

const text = 'Everything that a page says. '.repeat(100)

async function pageAt(path: string, contentType = 'text/html; charset=utf-8'): Promise<StoredPage> {
  const identity = Buffer.from(`${path}: ${text}`)
  const bodies = { identity, ...(await compressedBodies(contentType, identity)) }
  return storedPage(path, 0, { bodies, contentType, contentHash: hashOfContent(identity) })
}

const revision: Revision = {
  id: 'r1',
  defaultLocale: 'en',
  parts: { numbers: new Uint32Array(), hashes: new BigUint64Array() },
  book: {
    locales: ['en', 'zh'],
    skills: [{ id: 'git', aliases: ['svn'] }],
    roles: [{ id: 'baker', aliases: [], levels: ['junior', 'senior'], skills: ['git'] }],
    hasHistory: false,
    hasSitemaps: false,
  },
}

/** A site with fake pages; rendering some of them fails. */
const site: Site = {
  basePath: '',
  revision: () => revision,
  pages: {
    get: async (path: string) => {
      if (path === '/en/search') throw new Error('it cannot be rendered')
      if (path === '/en/data') throw new QueueFull()
      if (path.startsWith('/search-index/') && !path.endsWith('names.json')) return 'unknown'
      return pageAt(path, path.endsWith('.pdf') ? 'application/pdf' : undefined)
    },
  } as unknown as PageStore,
  files: {
    paths: [],
    find: async (path) =>
      path === '/scripts/a-HASH.js'
        ? { ...(await pageAt(path, 'text/javascript')), isImmutable: true }
        : undefined,
  },
  operations: {
    state: () => ({ revision: 'r1', since: '2026-01-01T00:00:00Z', problems: ['site.yaml:1:1'] }),
    reload: async () => ({ revision: 'r2', since: '2026-01-01T00:00:00Z', problems: [] }),
    reloadToken: 'a-token-of-some-length',
  },
  extraHeaders: { 'Strict-Transport-Security': 'max-age=60' },
  onError: () => undefined,
}

let server: Server
let port: number

beforeAll(async () => {
  server = createHttpServer((message, response) => void handleRequest(site, message, response))
  port = await listen(server, 0, '127.0.0.1')
})
afterAll(() => close(server))

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** The response to raw bytes. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => {
      answer += chunk
      socket.end()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

describe('a page', () => {
  test('is sent with its length, its ETag and Cache-Control', async () => {
    const { status, headers, body } = await get('/en')
    expect(status).toBe(200)
    expect(headers['content-length']).toBe(`${body.length}`)
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/)
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['strict-transport-security']).toBe('max-age=60')
    expect(headers['set-cookie']).toBeUndefined()
  })

  test('has an ETag per coding, with which it is not sent again', async () => {
    const tags = new Set<string>()
    for (const coding of ['br', 'gzip', 'identity']) {
      const first = await get('/en', { 'accept-encoding': coding })
      const tag = `${first.headers.etag}`
      tags.add(tag)
      const again = await get('/en', { 'accept-encoding': coding, 'if-none-match': tag })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(tag)
      expect(again.headers.vary).toBe('Accept-Encoding')
      expect((await get('/en', { 'accept-encoding': coding, 'if-none-match': '"other"' })).status).toBe(200)
    }
    expect(tags.size).toBe(3)
    for (const tag of tags) {
      const again = await get('/en', { 'accept-encoding': 'br', 'if-none-match': tag })
      expect([again.status, again.headers.etag]).toEqual([304, tag])
    }
  })

  test('answers HEAD as GET, without a body', async () => {
    const [head, whole] = [await get('/en', {}, 'HEAD'), await get('/en')]
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    const { date: _, ...headers } = head.headers
    const { date: __, ...expected } = complete.headers
    expect(headers).toEqual(expected)
  })

  test('is sent in ranges, uncompressed, if the client knows the current version', async () => {
    const complete = await get('/en')
    const part = await get('/en', { range: 'bytes=10-19', 'accept-encoding': 'br' })
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe(`bytes 10-19/${complete.body.length}`)
    expect(part.headers['content-encoding']).toBeUndefined()
    expect(part.body).toEqual(complete.body.subarray(10, 20))
    expect((await get('/en', { range: 'bytes=10-19', 'if-range': '"old"' })).status).toBe(200)
    expect((await get('/en', { range: 'bytes=10-19', 'if-range': `${complete.headers.etag}` })).status).toBe(
      206,
    )
    const none = await get('/en', { range: 'bytes=1000000-' })
    expect(none.status).toBe(416)
    expect(none.headers['content-range']).toBe(`bytes */${complete.body.length}`)
  })
})

test('a file with a content hash in its name is immutable', async () => {
  const { headers } = await get('/scripts/a-HASH.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

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

test('the root redirects to the language of the browser, with Vary', async () => {
  const { status, headers } = await get('/', { 'accept-language': 'zh-CN,zh;q=0.9' })
  expect([status, headers.location, headers.vary]).toEqual([307, '/zh', 'Accept-Language'])
})

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

test('closing does not wait for clients with incomplete requests', async () => {
  const other = createHttpServer((message, response) => void handleRequest(site, message, response))
  const ownPort = await listen(other, 0, '127.0.0.1')
  const socket = connect(ownPort, '127.0.0.1').on('error', () => undefined)
  await new Promise((resolve) => socket.write('GET /en HTTP/1.1\r\nHost: a\r\nX-Half: ', resolve))
  const start = performance.now()
  await close(other)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('a port in use is reported', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => blocker.once('listening', resolve))
  const { port: taken } = blocker.address() as AddressInfo
  await expect(
    listen(
      createHttpServer(() => undefined),
      taken,
      '127.0.0.1',
    ),
  ).rejects.toThrow('EADDRINUSE')
  blocker.close()
})
