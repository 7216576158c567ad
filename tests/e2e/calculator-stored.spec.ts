import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/test.ts'

const small = '/en/roles/data-analyst/calculator'
const stored = 'assessment:data-analyst'
const storageKey = (page: Page) => page.evaluate(() => Object.entries(localStorage).toSorted())

test('stored answers that cannot be read stay until they are moved away, and can be saved', async ({
  page,
}) => {
  await page.goto(small)
  const broken = 'a1.zzz.working~experiment-tracking'
  await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [stored, broken])
  await page.reload()
  const notice = page.getByRole('status').filter({ hasText: 'cannot be read. It is still there' })
  await expect(notice).toBeVisible()
  expect(await storageKey(page)).toEqual([[stored, broken]])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download it' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe(`${broken}\n`)
  await page.locator('.choice', { hasText: 'Awareness' }).first().click()
  await expect(notice).toHaveCount(0)
  const [[aside, text] = [], [key, own] = []] = await storageKey(page)
  expect([aside, text, key]).toEqual(['assessment-unread:data-analyst:1', broken, stored])
  expect(own).toMatch(/^a1\..*awareness~/)
  await page.reload()
  await expect(page.getByText('Answers that could not be read are set aside')).toBeVisible()
  await page.getByRole('button', { name: 'Delete them' }).click()
  expect(await storageKey(page)).toEqual([[stored, own]])
})

test('starting over keeps unreadable answers, any number of times', async ({ page }) => {
  await page.goto(small)
  for (const text of ['a9.later', 'garbage', 'a9.later']) {
    await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [stored, text])
    await page.reload()
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect(page.getByText('Answers that could not be read are set aside')).toBeVisible()
  }
  expect(await storageKey(page)).toEqual([
    ['assessment-unread:data-analyst:1', 'a9.later'],
    ['assessment-unread:data-analyst:2', 'garbage'],
  ])
})

test('with full storage, unreadable answers are never overwritten', async ({ page }) => {
  await page.goto(small)
  await page.evaluate((key) => localStorage.setItem(key, 'garbage'), stored)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.reload()
  await page.locator('.choice', { hasText: 'Awareness' }).first().click()
  await expect(page.getByText('This browser keeps nothing')).toBeVisible()
  expect(await storageKey(page)).toEqual([[stored, 'garbage']])
})
