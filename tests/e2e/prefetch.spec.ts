import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/test.ts'

const page = '/en/roles/data-analyst'
const target = '/en/skills'

async function withoutRules(page: Page, saveData = false) {
  await page.addInitScript((saveData) => {
    HTMLScriptElement.supports = (type) => type !== 'speculationrules'
    Object.defineProperty(navigator, 'connection', { value: { saveData } })
  }, saveData)
}

const hintsOf = (page: Page) =>
  page
    .locator('head link[rel="prefetch"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(location.origin, '')))

test('a browser with speculation rules prefetches the page of a hovered link', async ({ page: tab }) => {
  const session = await tab.context().newCDPSession(tab)
  const fetched: string[] = []
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname)
  })
  await session.send('Preload.enable')
  await tab.goto(page)
  await expect(tab.locator('script[type=speculationrules]')).toBeAttached()
  await tab.locator('a.cell').first().hover()
  await tab.locator(`header nav a[href="${target}"]`).hover()
  await expect.poll(() => fetched).toEqual([target])
  expect(await hintsOf(tab)).toEqual([])
})

test('another browser prefetches it once, after a moment of hovering or on focus', async ({ page: tab }) => {
  await withoutRules(tab)
  const requests: string[] = []
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await tab.goto(page)
  await tab.locator(`header nav a[href="${target}"]`).hover()
  await expect.poll(() => requests.filter((path) => path === target)).toHaveLength(1)
  await tab.locator('header nav a[href="/en/roles"]').focus()
  await tab.locator(`header nav a[href="${target}"]`).focus()
  await tab.locator('a.cell').first().focus()
  await tab.locator('footer a[href^="https:"]').first().focus()
  expect(await hintsOf(tab)).toEqual([target, '/en/roles'])
})

test('nothing is prefetched with Save-Data', async ({ page: tab }) => {
  await withoutRules(tab, true)
  await tab.goto(page)
  await tab.locator(`header nav a[href="${target}"]`).focus()
  expect(await hintsOf(tab)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is prefetched, and the link works', async ({ page: tab }) => {
    const requests: string[] = []
    tab.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await tab.goto(page)
    const link = tab.locator(`header nav a[href="${target}"]`)
    await link.focus()
    expect(requests).not.toContain(target)
    await link.click()
    await expect(tab).toHaveURL(target)
  })
})
