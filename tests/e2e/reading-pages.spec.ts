import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { kindsOfPage } from '#tests/support/pages.ts'

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src)

test('the calculator brings less than 15 KB of its own script, compressed', async ({ request }) => {
  const html = await (await request.get('/en/roles/mlops-engineer/calculator')).text()
  const own: string[] = []
  for (const src of scriptsOf(html).filter((name) => name.includes('/_next/'))) {
    const text = await (await request.get(src)).text()
    // What the tool keeps in the browser begins with this; nothing else of the page knows it.
    if (text.includes('assessment:')) own.push(text)
  }
  const bytes = own.reduce((sum, text) => sum + gzipSync(text).length, 0)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThan(15 * 1024)
})

test('a reading page loads one script, and it is ours', async ({ request }) => {
  for (const { kind, path } of kindsOfPage.filter((one) => one.kind !== 'level calculator')) {
    const html = await (await request.get(`/en${path}`)).text()
    expect(scriptsOf(html), kind).toEqual([expect.stringMatching(/^\/scripts\/main-\w+\.js$/)])
  }
})
