import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '#tests/support/test.ts'

const field = (page: Page) => page.locator('input[role="combobox"]')
const firstName = (page: Page) => page.locator('dialog [role=option] .search-name').first()
const firstResult = (page: Page) => page.locator('.search-results a').first()

/** Types like an input method: with keys without a code of their own, while a word is composed. */
async function inputMethod(page: Page) {
  const client: CDPSession = await page.context().newCDPSession(page)
  return {
    compose: (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    take: (text: string) => client.send('Input.insertText', { text }),
    press: async (key: string) => {
      const pressed = { key, code: key, windowsVirtualKeyCode: 229 }
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed })
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
    },
  }
}

async function openSearch(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(page.locator('#search-options').getByRole('option').first()).toBeVisible()
}

test('a composed word is searched when it is accepted, and the composing keys choose nothing', async ({
  page,
}) => {
  await openSearch(page, '/zh')
  const method = await inputMethod(page)
  const before = await page.locator('#search-options').getByRole('option').count()
  await method.compose('jiankongqq')
  await method.press('ArrowDown')
  await expect(field(page)).toHaveValue('jiankongqq')
  // An unfinished word gives no message that nothing was found, and nothing is chosen.
  await page.waitForTimeout(700)
  await expect(page.locator('#search-options').getByRole('option')).toHaveCount(before)
  await expect(page.locator('dialog .search-message')).toBeHidden()
  await method.press('Enter')
  await method.take('监控')
  await expect(field(page)).toHaveValue('监控')
  await expect(firstName(page)).toContainText('监控')
  await expect(page).toHaveURL('/zh')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/skills/)
})

test('Escape discards the composition, and leaves the search open', async ({ page }) => {
  await openSearch(page, '/zh')
  const method = await inputMethod(page)
  await method.compose('mo')
  await method.press('Escape')
  await method.compose('')
  await expect(field(page)).toBeFocused()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('Enter that Safari sends after the end of the composition chooses nothing', async ({ page }) => {
  await openSearch(page, '/zh')
  await page.keyboard.type('mlflow')
  await expect(firstName(page)).toHaveText('MLflow')
  const isTaken = await field(page).evaluate((input) => {
    const late = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    return !input.dispatchEvent(new KeyboardEvent('keydown', late))
  })
  expect(isTaken).toBe(true)
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page).toHaveURL('/zh')
})

test('a phone keyboard, which composes every word, finds results while typing', async ({ page }) => {
  await openSearch(page, '/en')
  const method = await inputMethod(page)
  await method.compose('mlfl')
  await expect(firstName(page)).toHaveText('MLflow')
  await method.compose('mlflo')
  await method.take('mlflow')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/skills/mlflow')
})

test('the search page accepts a composed word, too, and stores it in its address', async ({ page }) => {
  await page.goto('/zh/search')
  const box = page.getByRole('searchbox')
  await box.focus()
  const method = await inputMethod(page)
  await method.compose('jiankongqq')
  await method.press('Enter')
  await expect(page).toHaveURL('/zh/search')
  await method.take('监控')
  await expect(firstResult(page)).toContainText('监控')
  await expect(page).toHaveURL(`/zh/search?q=${encodeURIComponent('监控')}`)
})

test('a Chinese question in any order and in either script has the results of its words', async ({
  page,
}) => {
  const count = page.locator('.search-status')
  await page.goto('/zh/search?q=模型+监控')
  await expect(count).toHaveText(/\d/)
  const found = (await count.textContent()) ?? ''
  for (const query of ['监控模型', '模型监控', '怎样监控模型', '監控模型', '如何監控模型？']) {
    await page.goto(`/zh/search?q=${encodeURIComponent(query)}`)
    await expect(count, query).toHaveText(found)
    await expect(firstResult(page), query).toHaveAttribute('href', '/zh/skills/model-monitoring')
  }
})

test('the table of the other script is fetched for a query in it only', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const tables = () => requests.filter((address) => address.includes('/variants-'))
  await page.goto('/zh/search?q=怎样部署模型')
  await expect(firstResult(page)).toBeVisible()
  await page.goto('/en/search?q=監控')
  await expect(page.locator('.search-status')).toHaveText(/\S/)
  expect(tables()).toEqual([])
  await page.goto('/zh/search?q=特徵')
  await expect(firstResult(page)).toContainText('特征')
  expect(tables()).toHaveLength(1)
})

test('a change of language keeps the query, also what was typed since and in a new tab', async ({ page }) => {
  await page.goto('/en/search?q=kubernetes')
  const menu = page.getByRole('button', { name: /EN/ })
  const german = page.locator('#language-menu').getByRole('link', { name: 'Deutsch' })
  await menu.click()
  await german.click()
  await expect(page).toHaveURL('/de/search?q=kubernetes')
  await expect(page.getByRole('searchbox')).toHaveValue('kubernetes')
  await expect(firstResult(page)).toHaveAttribute('href', /\/de\/skills\/kubernetes/)
  await page.getByRole('searchbox').fill('C++ & 监控')
  await page.getByRole('button', { name: /DE/ }).click()
  const chinese = page.locator('#language-menu').getByRole('link', { name: '中文' })
  await chinese.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toHaveValue('C++ & 监控')
  await page.getByRole('button', { name: /ZH/ }).click()
  const opened = page.context().waitForEvent('page')
  await page.locator('#language-menu').getByRole('link', { name: 'Español' }).click({ button: 'middle' })
  await expect((await opened).getByRole('searchbox')).toHaveValue('C++ & 监控')
})
