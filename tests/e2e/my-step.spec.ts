import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/test.ts'

const chip = (page: Page) => page.locator('.my-step')

async function choose(page: Page, role: string, level: string) {
  await page.goto('/en')
  await page.getByLabel('I am').selectOption(role)
  await page.getByLabel('at level').selectOption(level)
  await page.getByRole('button', { name: 'Show my next level' }).click()
}

test('the chosen role and level lead to the next level', async ({ page }) => {
  await choose(page, 'MLOps Engineer', 'Middle')
  await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/middle/senior')
  await choose(page, 'MLOps Engineer', 'Principal')
  await expect(page).toHaveURL('/en/roles/mlops-engineer/path')
  await choose(page, 'Engineering Manager', 'Junior')
  await expect(page).toHaveURL('/en/roles/engineering-manager')
})

test('the choice is remembered in the browser, in every language, until it is cleared', async ({ page }) => {
  await choose(page, 'MLOps Engineer', 'Middle')
  await expect(chip(page).getByRole('link')).toHaveText('MLOps Engineer · Middle')
  await page.goto('/zh/skills')
  await expect(chip(page).getByRole('link')).toHaveText('MLOps 工程师 · 中级')
  await chip(page).getByRole('link').click()
  await expect(page).toHaveURL('/zh/roles/mlops-engineer/levels/middle/senior')
  await page.goto('/en')
  await expect(page.getByLabel('at level')).toHaveValue('middle')
  await page.getByRole('button', { name: 'Change or clear your role and level' }).click()
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(chip(page)).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('at level')).toHaveValue('junior')
  await expect(chip(page)).toBeHidden()
})

test('pages open at the level of the reader, unless the address names another', async ({ page }) => {
  await choose(page, 'MLOps Engineer', 'Middle')
  await page.goto('/en/skills/mlflow')
  await expect(page.locator('.panel:visible')).toHaveId('at-middle')
  await page.goto('/en/skills/mlflow#at-lead')
  await expect(page.locator('.panel:visible')).toHaveId('at-lead')
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('.ladder > li[data-mine="You are here"]')).toContainText('Middle')
  await expect(page.locator('col[data-mine]').first()).toHaveAttribute('data-level', 'middle')
  await page.goto('/en/roles/mlops-engineer/matrix')
  await expect(page.locator('.level-choice :checked')).toHaveAttribute('data-level', 'middle')
})

test('the search begins with the next level', async ({ page }) => {
  await choose(page, 'MLOps Engineer', 'Middle')
  await expect(chip(page).getByRole('link')).toBeVisible()
  await page.keyboard.press('/')
  const first = page.locator('#search-options').getByRole('option').first()
  await expect(first).toHaveText('MLOps Engineer · Middle')
  await first.click()
  await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/middle/senior')
})

test('a link of the list of all steps is remembered too', async ({ page }) => {
  await page.goto('/en/go')
  await page.locator('a[data-role="data-analyst"][data-level="junior"]').click()
  await expect(page).toHaveURL('/en/roles/data-analyst/levels/junior/middle')
  await expect(chip(page).getByRole('link')).toHaveText('Data Analyst · Junior')
})

test('a role that the site no longer has is forgotten', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'step',
      '{"role":"miller","level":"junior","names":{"zh":{"role":"a","level":"b"}}}',
    ),
  )
  await page.goto('/en')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('step'))).toBeNull()
  await expect(chip(page)).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('@server the form leads to the next level', async ({ page }) => {
    await choose(page, 'MLOps Engineer', 'Middle')
    await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/middle/senior')
    await expect(chip(page)).toBeHidden()
  })

  test('every level of every role is a link', async ({ page }) => {
    await page.goto('/en/go')
    await page.locator('a[data-role="mlops-engineer"][data-level="lead"]').click()
    await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/lead/principal')
  })
})
