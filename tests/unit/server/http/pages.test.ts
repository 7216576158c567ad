import { describe, expect, test } from 'vitest'
import { servedSite } from '#tests/support/served-site.ts'

const { get } = servedSite()

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
    const [head, complete] = [await get('/en', {}, 'HEAD'), await get('/en')]
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
