import { expect, test } from '#tests/support/test.ts'

// The most important functions, in every installed browser. The other tests run only in Chromium.

test('a role shows its matrix, and a cell opens its detail', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('MLOps Engineer')
  await expect(page.locator('table.matrix a.cell')).toHaveCount(105)
  await page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2).click()
  await expect(page.getByRole('dialog')).toContainText('Advanced')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the search finds a name with a typo', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('/')
  await expect(page.locator('#search-options').getByRole('option').first()).toBeVisible()
  await page.keyboard.type('kuberntes')
  await expect(page.locator('#search-options').getByRole('option', { selected: true })).toContainText(
    'Kubernetes',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/skills\/kubernetes-/)
})

test('the calculator shows the level of a person', async ({ page }) => {
  await page.goto('/en/roles/data-analyst/calculator')
  await page.locator('.choice', { hasText: 'Awareness' }).first().click()
  await page.getByRole('button', { name: 'Show where I stand' }).click()
  await expect(page.locator('.readiness > li')).toHaveCount(5)
})

test('the theme and the language can be changed', async ({ page }) => {
  await page.goto('/en/skills/mlflow')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await page.getByLabel('Dark', { exact: true }).check()
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL('/zh/skills/mlflow')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
})

for (const path of ['/de', '/es/roles/mlops-engineer/matrix', '/en/compare/llm-engineer/mlops-engineer']) {
  test(`${path} does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
