import { expect, test } from '#tests/support/test.ts'

test('a cell opens its detail without leaving the page', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  const link = page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2)
  await link.click()
  const dialog = page.getByRole('dialog', { name: 'MLflow · Senior · MLOps Engineer' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('Advanced')
  await expect(dialog).toContainText('mandatory')
  await expect(dialog.getByRole('link', { name: 'MLflow' })).toHaveAttribute('href', '/en/skills/mlflow')
  await expect(dialog.getByRole('link', { name: 'Show in the full matrix' })).toHaveAttribute(
    'href',
    /\/en\/roles\/mlops-engineer\/matrix#mlflow--senior$/,
  )
  await expect(page).toHaveURL('/en/roles/mlops-engineer')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
})

test('the detail of a cell goes to the levels below and above, by buttons and by arrow keys', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lead / Staff' }).click()
  await expect(dialog.getByRole('heading')).toHaveText('MLflow · Lead / Staff · MLOps Engineer')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('heading')).toHaveText('MLflow · Principal · MLOps Engineer')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('heading')).toHaveText('MLflow · Principal · MLOps Engineer')
  await page.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('link', { name: 'Show in the full matrix' })).toHaveAttribute(
    'href',
    /#mlflow--lead$/,
  )
})

test('a row of a skill opens the detail of that role', async ({ page }) => {
  await page.goto('/en/skills/mlflow')
  await page.locator('#ml-engineer--lead').getByRole('link').first().click()
  const dialog = page.getByRole('dialog')
  const own = await page.locator('#ml-engineer--lead .prose').textContent()
  await expect(dialog.locator('.prose')).toHaveText(own ?? '')
})

test('a cell that cannot be fetched is opened as a page', async ({ page, consoleErrors }) => {
  let fetched = false
  await page.route('**/matrix', (route) => {
    if (fetched || route.request().isNavigationRequest()) return route.continue()
    fetched = true
    return route.abort()
  })
  await page.goto('/en/roles/data-analyst')
  await page.locator('a.cell[href$="#experiment-tracking--junior"]').click()
  await expect(page).toHaveURL('/en/roles/data-analyst/matrix#experiment-tracking--junior')
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
})

test('the link of a cell is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/roles/mlops-engineer/matrix')
  await page.locator('#mlflow--senior').getByRole('link', { name: 'Link to this cell' }).click()
  await expect(page.getByRole('status')).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${baseURL}/en/roles/mlops-engineer/matrix#mlflow--senior`)
})

test('a chosen theme is stored and applied before the first paint', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await page.getByLabel('Dark', { exact: true }).check()
  await page.goto('/en/roles')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  // The script in the head sets the theme before the body is parsed.
  const head = await page.locator('head script:not([src])').first().textContent()
  expect(head).toContain('dataset.theme')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(page.getByLabel('Dark', { exact: true })).toBeChecked()
  await page.getByLabel('As the device').check()
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined()
})

test('a change of language keeps page and anchor', async ({ page }) => {
  await page.goto('/en/skills/mlflow#at-middle')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL('/zh/skills/mlflow#at-middle')
})

test('on a phone the full matrix shows the level of the address', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/en/roles/mlops-engineer/matrix#mlflow--senior')
  await expect(page.locator('#mlflow--senior')).toBeInViewport()
  await expect(page.locator('#mlflow--junior')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked()
})

test('an unknown address responds in the language of the address', async ({ page }) => {
  await page.goto('/zh/no-such-page')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(page.locator('section[lang="zh"]')).toBeVisible()
  await expect(page.locator('section[lang="en"]')).toBeHidden()
})

test('closed domains are opened for print', async ({ page }) => {
  await page.goto('/en/roles/data-analyst/matrix')
  const domain = page.locator('details.domain').first()
  await domain.locator('summary').click()
  await expect(domain).not.toHaveAttribute('open')
  await page.pdf()
  await expect(domain).toHaveAttribute('open')
})
