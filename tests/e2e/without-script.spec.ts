import { expect, test } from '@playwright/test'
import { terseHtml } from '#lib/server/finish/terse-html.ts'
import { kindsOfPage } from '#tests/support/pages.ts'

test.use({ javaScriptEnabled: false })

test('the level picker has an address and shows what comes next', async ({ page }) => {
  await page.goto('/en/skills/mlflow')
  const panels = page.locator('.panel')
  await expect(panels.nth(0)).toBeVisible()
  await expect(panels.nth(1)).toBeHidden()
  await page.getByRole('navigation', { name: 'Your level' }).getByRole('link', { name: 'Middle' }).click()
  await expect(page).toHaveURL(/#at-middle$/)
  await expect(panels.nth(0)).toBeHidden()
  await expect(panels.nth(1)).toBeVisible()
  await expect(panels.nth(1).getByRole('link', { name: 'Middle' })).toHaveAttribute('aria-current', 'true')
  await expect(panels.nth(1).getByText('becomes mandatory')).toHaveCount(3)
  await expect(panels.nth(1).getByText('stays mandatory')).toHaveCount(2)
})

test('the top of the ladder shows that there is no next level', async ({ page }) => {
  await page.goto('/en/skills/mlflow#at-principal')
  await expect(page.locator('#at-principal')).toContainText('Principal is the highest level here.')
})

test('a cell of the matrix links to the same cell of the full matrix', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2).click()
  await expect(page).toHaveURL(/\/en\/roles\/mlops-engineer\/matrix#mlflow--senior$/)
  const cell = page.locator('#mlflow--senior')
  await expect(cell).toBeInViewport()
  await expect(cell).toContainText('Advanced')
  await expect(cell).toContainText('mandatory')
})

test('a role links to its own requirement of the skill, level by level', async ({ page }) => {
  for (const part of ['#at-junior', '#levels .row-links']) {
    await page.goto('/en/skills/mlflow')
    const expected = await page.locator('#nlp-engineer--senior .prose').textContent()
    await page.locator(part).getByRole('link', { name: 'NLP Engineer' }).click()
    await expect(page).toHaveURL('/en/roles/nlp-engineer/skills/mlflow')
    const rungs = page.locator('.ladder > li')
    await expect(rungs).toHaveCount(5)
    await expect(rungs.nth(2).locator('.prose')).toHaveText(expected ?? '')
  }
})

test('the page can be made dark', async ({ page }) => {
  await page.goto('/en')
  const scheme = () => page.evaluate(() => getComputedStyle(document.body).colorScheme)
  expect(await scheme()).toBe('light dark')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await page.getByLabel('Dark', { exact: true }).check()
  expect(await scheme()).toBe('dark')
})

test('the language menu opens and links to the same page', async ({ page }) => {
  await page.goto('/en/skills/mlflow')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL('/de/skills/mlflow')
})

test('a domain can be closed', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/matrix')
  const domain = page.locator('details.domain').first()
  await expect(domain.locator('table')).toBeVisible()
  await domain.locator('summary').click()
  await expect(domain.locator('table')).toBeHidden()
})

test('on a phone the full matrix shows one level at a time, and the cell of the address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/en/roles/mlops-engineer/matrix#mlflow--senior')
  await expect(page.locator('#mlflow--junior')).toBeVisible()
  await expect(page.locator('#mlflow--middle')).toBeHidden()
  await expect(page.locator('#mlflow--senior')).toBeVisible()
  await page.locator('label', { hasText: 'Mid' }).click()
  await expect(page.locator('#mlflow--junior')).toBeHidden()
  await expect(page.locator('#mlflow--middle')).toBeVisible()
})

test('an unknown address responds in every language', async ({ page }) => {
  const response = await page.goto('/de/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.locator('section[data-language]')).toHaveCount(4)
  for (const locale of ['en', 'zh', 'de', 'es']) {
    await expect(page.locator(`section[lang="${locale}"] a[href="/${locale}/skills"]`)).toBeVisible()
  }
})

test('the link symbol of a cell links to the cell', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/matrix')
  await page.locator('#mlflow--senior').getByRole('link', { name: 'Link to this cell' }).click()
  await expect(page).toHaveURL('/en/roles/mlops-engineer/matrix#mlflow--senior')
})

test('closed domains are printed', async ({ page }) => {
  await page.goto('/en/roles/data-analyst/matrix')
  const domain = page.locator('details.domain').first()
  await domain.locator('summary').click()
  const height = () => domain.locator('table').evaluate((table) => table.getBoundingClientRect().height)
  await expect(domain.locator('table')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(height).toBeGreaterThan(0)
  await expect(domain.locator('table')).toBeVisible()
})

test('optional HTML can be left out: a browser builds the same document', async ({ page }) => {
  for (const { path } of kindsOfPage.filter(({ kind }) => kind !== 'level calculator')) {
    await page.goto(`/en${path}`)
    const complete = await page.evaluate(() => document.documentElement.outerHTML)
    const terse = terseHtml(complete)
    expect(terse.length).toBeLessThan(complete.length)
    const isSame = await page.evaluate(
      (html) =>
        new DOMParser()
          .parseFromString(html, 'text/html')
          .documentElement.isEqualNode(document.documentElement),
      terse,
    )
    expect(isSame, path).toBe(true)
  }
})
