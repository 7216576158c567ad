import { expect, test } from '#tests/support/test.ts'

const levels = ['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal']

for (const { path, table } of [
  { path: '/en/roles/mlops-engineer', table: 'table.matrix' },
  { path: '/en/roles/mlops-engineer/path', table: 'table.growth' },
  { path: '/en/roles/mlops-engineer/path', table: 'table.figures-table' },
  { path: '/en/compare/data-analyst/mlops-engineer', table: 'table.pairs' },
  { path: '/embed/en/roles/mlops-engineer', table: 'table' },
]) {
  test(`columns of ${table} on ${path} have the full names of levels`, async ({ page }) => {
    await page.goto(path)
    const tree = await page.locator(table).first().locator('thead').ariaSnapshot()
    const names = [...tree.matchAll(/columnheader "([^"]+)"/g)].map(([, name]) => name)
    expect(names.slice(1)).toEqual(levels)
  })
}

test('the level switch on a phone has full names', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/en/roles/mlops-engineer/matrix')
  for (const name of levels) await expect(page.getByRole('radio', { name, exact: true })).toBeVisible()
})

for (const path of [
  '/en/roles/mlops-engineer',
  '/en/roles/mlops-engineer/matrix',
  '/zh/compare/data-analyst/mlops-engineer',
]) {
  test(`no two cells of ${path} have the same name`, async ({ page }) => {
    await page.goto(path)
    const names = await page
      .locator('a.cell, td > a.copy')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(100)
    expect(new Set(names).size).toBe(names.length)
  })
}

test('the name of a cell has its proficiency, its skill and its level', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.getByRole('link', { name: 'Working, mandatory: Docker, Middle' })).toHaveAttribute(
    'href',
    /#docker--middle$/,
  )
})

test.describe(() => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 800 } })
  for (const path of [
    '/en/roles/mlops-engineer',
    '/en/roles/mlops-engineer/matrix',
    '/en/roles/mlops-engineer/path',
    '/en/compare/data-analyst/mlops-engineer',
  ]) {
    test(`on a touch screen ${path} explains short names`, async ({ page }) => {
      await page.goto(path)
      const list = page.locator('.level-names').first()
      await expect(list).toBeVisible()
      await expect(list).toContainText('Lead / Staff')
    })
  }
})

test('with a mouse there is no list of short names', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('.level-names')).toBeHidden()
})
