import type { Locator, Page } from '@playwright/test'
import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

// A small matrix with gaps, of three levels in three domains, and right-to-left in Arabic.
test.use({ baseURL: bakery.address })

const role = '/fr/roles/boulanger-artisan'
const cellOf = (page: Page, id: string): Locator => page.locator(`table.matrix a.cell[href$="#${id}"]`)
const textOf = (page: Page, id: string): Locator => page.locator(`[id="${id}"] > a.copy`)

async function expectPath(start: Locator, steps: readonly (readonly [string, Locator])[]) {
  await start.focus()
  for (const [key, there] of steps) {
    await start.page().keyboard.press(key)
    await expect(there, key).toBeFocused()
  }
}

test('arrow keys move between cells, across gaps, domains and skill names', async ({ page }) => {
  await page.goto(role)
  const petrissage = page.locator('table.matrix').getByRole('link', { name: 'Pétrissage', exact: true })
  await expectPath(cellOf(page, 'petrissage--apprenti'), [
    ['ArrowRight', cellOf(page, 'petrissage--boulanger')],
    ['ArrowDown', cellOf(page, 'levain--boulanger')],
    ['ArrowLeft', page.locator('table.matrix').getByRole('link', { name: 'Levain', exact: true })],
    ['ArrowUp', petrissage],
    ['ArrowUp', petrissage],
    ['End', cellOf(page, 'petrissage--maitre-boulanger')],
    ['ArrowRight', cellOf(page, 'petrissage--maitre-boulanger')],
    ['Home', petrissage],
    ['Control+End', cellOf(page, 'hygiene-tracabilite--maitre-boulanger')],
    ['ArrowLeft', cellOf(page, 'hygiene-tracabilite--boulanger')],
    ['ArrowUp', cellOf(page, 'cuisson--boulanger')],
    ['Control+Home', petrissage],
  ])
})

test('arrow keys skip a closed domain of the full matrix', async ({ page }) => {
  await page.goto(`${role}/matrix`)
  await page.locator('details.domain').nth(1).locator('summary').click()
  await expectPath(textOf(page, 'levain--maitre-boulanger'), [
    ['Control+End', textOf(page, 'hygiene-tracabilite--maitre-boulanger')],
  ])
})

test('arrow keys follow the direction of a right-to-left matrix', async ({ page }) => {
  await page.goto(role.replace('/fr/', '/ar/'))
  await expectPath(cellOf(page, 'petrissage--apprenti'), [
    ['ArrowLeft', cellOf(page, 'petrissage--boulanger')],
    ['ArrowRight', cellOf(page, 'petrissage--apprenti')],
  ])
})

test('the matrix is one tab stop, the last cell or skill visited', async ({ page }) => {
  await page.goto(role)
  const table = page.locator('table.matrix')
  await page.keyboard.press('Tab')
  await expect(table.locator('a:not([tabindex="-1"])')).toHaveCount(1)
  await cellOf(page, 'petrissage--apprenti').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(table.locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(cellOf(page, 'petrissage--boulanger')).toBeFocused()
})

test('a link before the matrix skips it', async ({ page }) => {
  await page.goto(role.replace('/fr/', '/en/'))
  const skip = page.getByRole('link', { name: 'Skip the matrix' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#stack a, #moves a, #questions summary').first()).toBeFocused()
})

test('Enter opens the cell, and a hint explains the arrow keys at keyboard focus', async ({ page }) => {
  await page.goto(role.replace('/fr/', '/en/'))
  const hint = page.getByText('Arrow keys move from cell to cell')
  await expect(hint).toBeHidden()
  await cellOf(page, 'petrissage--apprenti').focus()
  await page.keyboard.press('ArrowRight')
  await expect(hint).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Masters')
  await page.keyboard.press('Escape')
  await expect(cellOf(page, 'petrissage--boulanger')).toBeFocused()
  await page.locator('header a').first().focus()
  await expect(hint).toBeHidden()
})

test('the full matrix has the same keys, on a phone within the visible level', async ({ page }) => {
  await page.goto(`${role}/matrix`)
  await expectPath(textOf(page, 'petrissage--apprenti'), [
    ['ArrowRight', textOf(page, 'petrissage--boulanger')],
    ['ArrowDown', textOf(page, 'levain--boulanger')],
  ])
  await page.setViewportSize({ width: 375, height: 812 })
  await page.locator('label', { has: page.locator('#show-3') }).click()
  const skill = page.locator('table.full-matrix th > a').first()
  await expectPath(skill, [
    ['ArrowRight', textOf(page, 'petrissage--maitre-boulanger')],
    ['ArrowDown', textOf(page, 'levain--maitre-boulanger')],
    ['ArrowLeft', page.locator('table.full-matrix th > a[href$="/skills/levain"]').first()],
  ])
  await page.keyboard.press('Control+End')
  await expect(textOf(page, 'hygiene-tracabilite--maitre-boulanger')).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the Tab key stops at every cell, and there is no hint about arrow keys', async ({ page }) => {
    await page.goto(role)
    await expect(page.locator('table.matrix a[tabindex]')).toHaveCount(0)
    await cellOf(page, 'petrissage--apprenti').focus()
    await page.keyboard.press('Tab')
    await expect(cellOf(page, 'petrissage--boulanger')).toBeFocused()
    await expect(page.locator('.keys-hint')).toBeHidden()
  })
})
