import { type Page, test as withoutWatch } from '@playwright/test'
import { violationsOf } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/test.ts'

const isOfSearch = (address: string) => /search-index|\/(palette|search-page)-/.test(address)
const field = (page: Page) => page.locator('input[role="combobox"]')
const active = (page: Page) => page.locator('#search-options').getByRole('option', { selected: true })

async function openSearch(page: Page, address = '/en', query = ''): Promise<void> {
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(page.locator('#search-options').getByRole('option').first()).toBeVisible()
  if (query) await page.keyboard.type(query)
}

test('the search loads nothing before it is used, and finds a name with a typo by keyboard', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  expect(requests.filter(isOfSearch)).toEqual([])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kuberntes')
  await expect(active(page)).toContainText(/Kubernetes (Core|Advanced)/)
  await expect(page.locator('dialog mark').first()).toHaveText('Kubernetes')
  await expect(page.locator('dialog [role=status]')).toHaveText(/^Results: \d+$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/skills\/kubernetes-(core|advanced)$/)
  // The search whose result was opened is offered again.
  await openSearch(page)
  await expect(page.locator('#search-options').getByRole('option').first()).toHaveText('kuberntes')
})

test('arrows, Home and End move in the list, and the field refers to the active option', async ({ page }) => {
  await openSearch(page, '/en/roles/mlops-engineer/calculator', 'monitoring')
  const options = page.locator('#search-options').getByRole('option')
  const last = page.locator('#search-options').getByRole('option', { name: 'All results for “monitoring”' })
  await expect(last).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).toHaveId((await options.nth(1).getAttribute('id')) ?? '')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /search-option/)
  await page.keyboard.press('End')
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a description in Chinese links to its cell, and the search page lists all results', async ({
  page,
}) => {
  await page.goto('/zh')
  await page.locator('main a[data-search]').click()
  await field(page).fill('语料')
  const cell = page.locator('dialog a[href*="/matrix#"]').first()
  await expect(cell.locator('mark')).toHaveText('语料')
  const address = (await cell.getAttribute('href')) ?? ''
  await page.locator('#search-options').getByRole('option', { name: '“语料”的全部结果' }).click()
  await expect(page).toHaveURL(`/zh/search?q=${encodeURIComponent('语料')}`)
  await page.locator(`main a[href="${address}"]`).click()
  await expect(page).toHaveURL(address)
  await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toContainText('语料')
})

test('a key pressed while the page loads is not lost', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))
    })
  })
  await page.goto('/en')
  await expect(field(page)).toBeFocused()
})

test('recent searches can be forgotten, one or all', async ({ page }) => {
  await page.goto('/en')
  await page.evaluate(() => localStorage.setItem('searches', '["kafka","drift","redis"]'))
  await openSearch(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(page.locator('#search-options').getByRole('option').first()).toHaveText('drift')
  await page.getByRole('button', { name: 'Forget recent searches' }).click()
  await expect(page.locator('#search-options').getByRole('option', { name: 'redis' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull()
})

// The console reports that the index could not be fetched, as expected.
withoutWatch('without its index the search says so, and works once it can be loaded', async ({ page }) => {
  await page.goto('/en')
  await page.route('**/search-index/**', (route) => route.abort())
  await page.keyboard.press('/')
  const again = page.getByRole('button', { name: 'The search could not be loaded. Try again' })
  await expect(again).toBeVisible()
  await page.unroute('**/search-index/**')
  await again.click()
  await expect(page.locator('#search-options').getByRole('option').first()).toBeVisible()
  await expect(again).toBeHidden()
})

test('a damaged index is not searched: the search says so, and works once the index is right', async ({
  page,
}) => {
  const again = page.getByRole('button', { name: 'The search could not be loaded. Try again' })
  await page.route('**/search-index/**/names.json', async (route) => {
    const index = await (await route.fetch()).json()
    await route.fulfill({ json: { ...index, names: 'damaged' } })
  })
  await page.goto('/en')
  await page.keyboard.press('/')
  await expect(again).toBeVisible()
  await page.goto('/en/search?q=kafka')
  await expect(again).toBeVisible()
  await page.unroute('**/search-index/**/names.json')
  await again.click()
  await expect(page.locator('[data-search-results] a').first()).toBeVisible()
})

test('an index of another format brings a fresh page, which can read it', async ({ page }) => {
  const again = page.getByRole('button', { name: 'The search could not be loaded. Try again' })
  await page.route('**/search-index/**/names.json', async (route) => {
    const { format: _, ...index } = await (await route.fetch()).json()
    await route.fulfill({ json: index })
  })
  await page.goto('/en')
  await page.keyboard.press('/')
  await expect(again).toBeVisible()
  const secondAnswer = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/names.json'),
  )
  await field(page).fill('kafka')
  await secondAnswer
  await expect(again).toBeVisible()
  await page.unroute('**/search-index/**/names.json')
  await again.click()
  await expect(page).toHaveURL('/en/search?q=kafka')
  await expect(page.locator('[data-search-results] a').first()).toBeVisible()
})

test('nothing found is said, with what resembles it and with ways to browse', async ({ page }) => {
  await openSearch(page, '/en', 'Terafomation')
  await expect(page.getByText('Nothing found for “Terafomation”').first()).toBeVisible()
  await expect(page.locator('#search-options').getByRole('option', { name: 'Terraform' })).toBeVisible()
  await page.locator('#search-options').getByRole('option', { name: 'All skills' }).click()
  await expect(page).toHaveURL('/en/skills')
})

test('the search page runs the query in its address, and typing changes the address', async ({ page }) => {
  await page.goto('/de/search?q=Ueberwachung+Modell')
  await expect(page.getByRole('searchbox')).toHaveValue('Ueberwachung Modell')
  await page.getByRole('searchbox').fill('Typsicherheit')
  await expect(page.locator('.search-results a').first()).toHaveAttribute(
    'href',
    '/de/skills/type-safety-type-systems',
  )
  await expect(page).toHaveURL('/de/search?q=Typsicherheit')
})

test.describe('for axe', () => {
  test.use({ bypassCSP: true })

  test('the search has no violation, open, with and without results, and as a page', async ({ page }) => {
    await openSearch(page)
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.type('monitoring')
    await expect(page.locator('dialog mark').first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 812 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page)).toEqual([])
    await field(page).fill('xyzzyfoo')
    await expect(page.locator('#search-options').getByRole('option', { name: 'All roles' })).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await page.goto('/en/search?q=monitoring')
    await expect(page.locator('.search-results mark').first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the search link opens its page, which explains what works instead', async ({ page }) => {
    await page.goto('/en')
    await page.locator('header a[data-search]').click()
    await expect(page).toHaveURL('/en/search')
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible()
    await page.getByRole('link', { name: 'all skills' }).click()
    await expect(page).toHaveURL('/en/skills')
  })
})
