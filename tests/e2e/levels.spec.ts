import type { Locator, Page } from '@playwright/test'
import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

const step = '/en/roles/mlops-engineer/levels/middle/senior'

/** Skills of the role whose cells at two levels fulfil a condition, counted in the matrix of its page. */
async function recount(page: Page, from: number, to: number) {
  await page.goto('/en/roles/mlops-engineer')
  const rows = await page.locator('table.matrix tbody tr:has(td)').evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('td')].map((cell) => ({
        mandatory: cell.querySelector('.m') !== null,
      })),
    ),
  )
  const pairs = rows.flatMap((row) => {
    const [before, after] = [row[from], row[to]]
    return before && after ? [{ before, after }] : []
  })
  return {
    total: rows.length,
    becomesMandatory: pairs.filter(({ before, after }) => after.mandatory && !before.mandatory).length,
  }
}

test('the counts of a step agree with a recount of the matrix, and add up', async ({ page }) => {
  const counted = await recount(page, 1, 2)
  await page.goto(step)
  await expect(page.locator('main')).toContainText(
    `Of ${counted.total} skills, ${counted.becomesMandatory} become mandatory`,
  )
  await expect(page.locator('#mandatory table.compared tbody tr')).toHaveCount(counted.becomesMandatory)
  await expect(page.locator(':is(.compared tbody tr, .unchanged > li)')).toHaveCount(counted.total)
})

test('what becomes mandatory is first and open, with both descriptions; the rest is collapsed', async ({
  page,
}) => {
  await page.goto(step)
  const first = page.locator('#mandatory tbody tr').first()
  await expect(first.locator('.prose')).toHaveCount(2)
  await expect(first).toBeInViewport()
  await expect(page.locator('details.change-group[open]')).toHaveCount(0)
  await page.locator('details.change-group summary').first().click()
  await expect(page.locator('details.change-group[open] .prose').first()).toBeVisible()
})

test('each step of the ladder is linked from the role, with the level below', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  const hrefs = await page
    .locator('.ladder a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual([
    '/en/roles/mlops-engineer/levels/junior/middle',
    '/en/roles/mlops-engineer/levels/middle/senior',
    '/en/roles/mlops-engineer/levels/senior/lead',
    '/en/roles/mlops-engineer/levels/lead/principal',
  ])
})

test('@server the reversed order and former ids lead to the one address for good', async ({ request }) => {
  const reversed = await request.get('/en/roles/mlops-engineer/levels/senior/middle', { maxRedirects: 0 })
  expect(reversed.status()).toBe(308)
  expect(reversed.headers().location).toBe(step)
  const former = await request.get(
    `${bakery.address}/fr/roles/boulanger-de-nuit/levels/maitre-boulanger/apprenti`,
    { maxRedirects: 0 },
  )
  expect(former.status()).toBe(308)
  expect(former.headers().location).toBe('/fr/roles/boulanger-artisan/levels/apprenti/maitre-boulanger')
  const row = await request.get(`${bakery.address}/fr/roles/boulanger-de-nuit/skills/cuisson`, {
    maxRedirects: 0,
  })
  expect(row.status()).toBe(308)
  expect(row.headers().location).toBe('/fr/roles/boulanger-artisan/skills/cuisson')
})

for (const path of [
  '/levels/senior/senior',
  '/levels/senior/chief',
  '/levels/senior',
  '/skills/no-such-skill',
  '/skills/__proto__',
  '/skills',
]) {
  test(`there is no page at ${path} of a role`, async ({ request }) => {
    expect((await request.get(`/en/roles/mlops-engineer${path}`)).status()).toBe(404)
  })
}

test('a skill that the role does not ask for has no row', async ({ request }) => {
  expect((await request.get('/en/roles/data-analyst/skills/docker')).status()).toBe(404)
})

/** Clicks a link far down. Sections are laid out when they come near, which moves those below. */
async function follow(link: Locator) {
  await link.scrollIntoViewIfNeeded()
  await link.click()
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('other pairs are chosen by links, and the steps lead up and down', async ({ page }) => {
    await page.goto(step)
    const picker = page.getByRole('navigation', { name: 'Compare other levels' })
    await expect(picker.locator('[aria-current]')).toHaveText(['From Middle', 'To Senior'])
    await picker.getByRole('link', { name: 'To Principal' }).click()
    await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/middle/principal')
    await page.getByRole('link', { name: 'From Junior' }).click()
    await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/junior/principal')
    await expect(page.getByRole('navigation', { name: 'Steps before and after' })).toHaveCount(0)
    await page.goto(step)
    await follow(page.getByRole('link', { name: 'The step after' }))
    await expect(page).toHaveURL('/en/roles/mlops-engineer/levels/senior/lead')
    await follow(page.getByRole('link', { name: 'The step before' }))
    await expect(page).toHaveURL(step)
  })

  test('a cell leads to the row of its skill', async ({ page }) => {
    await page.goto('/en/roles/mlops-engineer/matrix#mlflow--senior')
    await page.getByRole('link', { name: 'All levels of MLflow' }).click()
    await expect(page).toHaveURL('/en/roles/mlops-engineer/skills/mlflow')
    await expect(page.locator('.glance > li')).toHaveCount(5)
    await expect(page.locator('#at-senior')).toContainText('mandatory')
    await expect(page.locator('.glance .prose')).toHaveCount(5)
  })

  test('the profile of a skill leads to the row of each role', async ({ page }) => {
    await page.goto('/en/skills/mlflow')
    const links = page.locator('#levels a[href*="/roles/"][href$="/skills/mlflow"]')
    await expect(links).toHaveCount(5)
    await links.first().click()
    await expect(page.locator('main h1')).toHaveText('Data Scientist: MLflow')
  })
})

test('the detail of a cell leads to the row of its skill', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.locator('tr', { hasText: 'MLflow' }).locator('a.cell').nth(2).click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'All levels of this skill' })
  await expect(link).toHaveAttribute('href', '/en/roles/mlops-engineer/skills/mlflow')
})

test('what the higher level adds to the stack is marked', async ({ page }) => {
  await page.goto(step)
  const stacks = page.locator('#levels .stack')
  await expect(stacks).toHaveCount(2)
  await expect(stacks.nth(0).locator('.added')).toHaveCount(0)
  const items = await stacks.nth(0).locator('li').allTextContents()
  const added = await stacks.nth(1).locator('.added > span:first-child').allTextContents()
  expect(added.length).toBeGreaterThan(0)
  expect(added.filter((item) => items.includes(item))).toEqual([])
})

test('on a phone the two descriptions stand one below the other, on a desk side by side', async ({
  page,
}) => {
  const boxes = async () => {
    const cells = page.locator('#skill--mlflow td')
    return { before: await cells.nth(0).boundingBox(), after: await cells.nth(1).boundingBox() }
  }
  await page.goto(`${step}#skill--mlflow`)
  const desk = await boxes()
  expect(desk.after?.y).toBe(desk.before?.y)
  await page.setViewportSize({ width: 375, height: 812 })
  const phone = await boxes()
  expect(phone.after?.x).toBe(phone.before?.x)
  expect(phone.after?.y).toBeGreaterThanOrEqual((phone.before?.y ?? 0) + (phone.before?.height ?? 0))
})
