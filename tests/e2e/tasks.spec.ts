import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#tests/support/test.ts'

// What people come for, with the number of actions that it takes.

/** Counts clicks and choices. */
function counting(page: Page) {
  let actions = 0
  const act = async (action: Promise<unknown>) => {
    actions += 1
    await action
  }
  return {
    click: (target: Locator) => act(target.click()),
    press: (key: string) => act(page.keyboard.press(key)),
    count: () => actions,
  }
}

const cardOf = (page: Page, role: string) => page.locator('.card').getByRole('link', { name: role })
const needed = (page: Page, level: string) => page.getByRole('link', { name: `What you need for ${level}` })
const firstText = (page: Page) => page.locator('#mandatory tbody tr').first().locator('.prose').last()

test('what a middle engineer needs for Senior takes two actions from the home page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en')
  const actions = counting(page)
  await actions.click(cardOf(page, 'MLOps Engineer'))
  await actions.click(needed(page, 'Senior'))
  await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/middle/senior')
  expect(actions.count()).toBeLessThanOrEqual(2)
  await expect(firstText(page)).toBeInViewport()
})

test('on a phone the first text is within two screens', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/en/roles/mlops-engineer/levels/middle/senior')
  const box = await firstText(page).boundingBox()
  expect(box?.y).toBeLessThan(2 * 812)
})

test('by keyboard the first skill takes at most fifteen tabs', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/levels/middle/senior')
  const skill = page.locator('#mandatory tbody a').first()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  let tabs = 1
  while (!(await skill.evaluate((link) => link === document.activeElement)) && tabs <= 15) {
    await page.keyboard.press('Tab')
    tabs += 1
  }
  expect(tabs).toBeLessThanOrEqual(15)
})

test('the PDF for a talk about a step takes three actions from the home page', async ({ page }) => {
  await page.goto('/en')
  const actions = counting(page)
  await actions.click(cardOf(page, 'MLOps Engineer'))
  await actions.click(needed(page, 'Senior'))
  const download = page.waitForEvent('download')
  await actions.click(page.getByRole('link', { name: 'Talk sheet as PDF' }))
  expect((await download).suggestedFilename()).toBe('mlops-engineer-middle-senior.pdf')
  expect(actions.count()).toBeLessThanOrEqual(3)
})

test('what a move to another role takes, with descriptions, takes four actions', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en')
  const actions = counting(page)
  await actions.click(
    page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Compare' }),
  )
  await actions.click(page.locator('main').getByRole('link', { name: 'Data Scientist' }))
  await actions.click(page.locator('main').getByRole('link', { name: 'MLOps Engineer' }))
  await expect(page).toHaveURL('/en/compare/data-scientist/mlops-engineer')
  const first = page.locator('#changes .panel:visible a[data-cell]').first()
  await expect(first).toBeInViewport()
  await actions.click(first)
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible()
  expect(actions.count()).toBeLessThanOrEqual(4)
})

test('the link to a cell takes two actions from the matrix', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/roles/mlops-engineer')
  const actions = counting(page)
  await actions.click(page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2))
  await actions.click(page.getByRole('dialog').getByRole('link', { name: 'Copy link' }))
  await expect(page.getByRole('status')).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/en\/roles\/mlops-engineer\/matrix#mlflow--senior$/)
  await expect(page).toHaveURL('/en/roles/mlops-engineer')
  expect(actions.count()).toBeLessThanOrEqual(2)
})

test('model monitoring at Lead takes two actions on a Chinese phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/zh/roles/mlops-engineer')
  const actions = counting(page)
  await actions.click(page.locator('tr', { hasText: '模型监控' }).locator('a.cell').nth(3))
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible()
  expect(actions.count()).toBeLessThanOrEqual(2)
})

test('the talk sheet is two printed pages', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/levels/junior/principal/talk')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
})
