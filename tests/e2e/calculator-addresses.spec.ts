import { test as plain } from '@playwright/test'
import { encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { expect, test } from '#tests/support/test.ts'

const small = '/en/roles/data-analyst/calculator'
const addressOf = (ratings: Record<string, string>) =>
  `${small}#${encodeRatings(new Map(Object.entries(ratings)))}`

test('Back goes from the result to the form at the same position, and Forward to the result again', async ({
  page,
}) => {
  await page.goto(small)
  await page.locator('.rating').last().locator('.choice').nth(2).click()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(500)
  await page.getByRole('button', { name: 'Show where I stand' }).click()
  const heading = page.getByRole('heading', { name: /^You are (not )?at / })
  await expect(heading).toBeFocused()
  await page.goBack()
  await expect(page.getByText(/Answered: 1 of \d+/)).toBeVisible()
  await expect(page).toHaveURL(small)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
  await expect(page.getByRole('button', { name: 'Show where I stand' })).toBeFocused()
  await page.goForward()
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'Change my answers' }).click()
  await expect(page.getByText(/Answered: 1 of \d+/)).toBeVisible()
  await page.goBack()
  await expect(heading).toBeVisible()
})

test('the result survives a reload, a change of language and a visit to another page', async ({ page }) => {
  await page.goto(small)
  await page.locator('.choice', { hasText: 'Awareness' }).first().click()
  await page.getByRole('button', { name: 'Show where I stand' }).click()
  await expect(page.locator('.readiness')).toBeVisible()
  await page.reload()
  await expect(page.locator('.readiness')).toBeVisible()
  await page.locator('button[popovertarget="language-menu"]').click()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(/\/de\/roles\/data-analyst\/calculator#result$/)
  await expect(page.locator('.readiness')).toBeVisible()
  await page.locator('.gap-list a').first().click()
  await expect(page.locator('.full-matrix').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('.readiness')).toBeVisible()
})

test('without answers, the address of a result opens the form', async ({ page }) => {
  await page.goto(`${small}#result`)
  await expect(page.getByText(/Answered: 0 of \d+/)).toBeVisible()
  await expect(page.locator('.tool-notice')).toHaveCount(0)
})

test('answers from an address replace the own ones, which can be restored', async ({ page }) => {
  await page.goto(small)
  const group = page.getByRole('radiogroup', { name: 'Experiment Tracking' })
  await group.locator('.choice', { hasText: 'Expert' }).click()
  await page.goto(addressOf({ 'experiment-tracking': 'awareness' }))
  await page.reload()
  await page.getByRole('button', { name: 'Make them my own' }).click()
  await expect(page).toHaveURL(`${small}#result`)
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await page.getByRole('button', { name: 'Change my answers' }).click()
  await expect(group.getByRole('radio', { name: 'Expert' })).toBeChecked()
})

test('an address that a mail program has changed still shows its answers', async ({ page }) => {
  const code = encodeRatings(new Map([['experiment-tracking', 'working']]))
  for (const fragment of [
    code.replaceAll('~', '%7E'),
    `${code}).`,
    `${code}&utm_source=mail&fbclid=x`,
    code.replace('tracking', 'track%E2%80%8Bing'),
    code.toUpperCase(),
    code.replace('~', '%0D%0A%3E%20~'),
  ]) {
    await page.goto('about:blank')
    await page.goto(`${small}?utm_source=chat#${fragment}`)
    await expect(page.getByText('These answers come from the address'), fragment).toBeVisible()
    await expect(page.locator('.tool-notice'), fragment).toHaveCount(1)
  }
})

plain('an address whose # was escaped leads to its answers', async ({ page }) => {
  const code = encodeRatings(new Map([['experiment-tracking', 'working']]))
  const many = encodeRatings(new Map(Array.from({ length: 150 }, (_, at) => [`some-skill-${at}`, 'working'])))
  for (const escaped of [code, code.replaceAll('~', '%7E'), many]) {
    await page.goto(`${small}%23${escaped}`)
    await expect(page).toHaveURL(new RegExp(`${small}#a1`))
    await expect(page.getByText('These answers come from the address')).toBeVisible()
  }
  await page.goto(`${small}).`)
  await expect(page.getByRole('heading', { name: 'Rate your skills' })).toBeVisible()
})
