import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { kindsOfPage } from '#tests/support/pages.ts'

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src)

test('the calculator has less than 15 KB of its own script, compressed', async ({ request }) => {
  const html = await (await request.get('/en/roles/mlops-engineer/calculator')).text()
  const own: string[] = []
  for (const src of scriptsOf(html).filter((name) => name.includes('/_next/'))) {
    const text = await (await request.get(src)).text()
    // The prefix of the storage keys of the tool, which only its script contains.
    if (text.includes('assessment:')) own.push(text)
  }
  const bytes = own.reduce((sum, text) => sum + gzipSync(text).length, 0)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThan(15 * 1024)
})

test('a reading page loads one script, which is our own', async ({ request }) => {
  for (const { kind, path } of kindsOfPage.filter((one) => one.kind !== 'level calculator')) {
    const html = await (await request.get(`/en${path}`)).text()
    expect(scriptsOf(html), kind).toEqual([expect.stringMatching(/^\/scripts\/main-\w+\.js$/)])
  }
})
