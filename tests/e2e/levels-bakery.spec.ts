import { figuresOf } from '#tests/support/figures.ts'
import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

test.use({ baseURL: bakery.address })

test('skills that are new, dropped, or required at neither level are listed separately', async ({ page }) => {
  await page.goto('/en/roles/vendeur-conseil/levels/gerant/directeur-reseau')
  expect(await figuresOf(page)).toEqual([
    '0 become mandatory',
    '1 rises in proficiency',
    '0 new',
    '2 asked for less',
    '1 falls away',
    '0 stay',
  ])
  await expect(page.locator('#skill--etiquetage td').nth(1)).toContainText('Nothing is asked here')
  await page.goto('/en/roles/boulanger-artisan/levels/apprenti/boulanger')
  await expect(page.locator('#changes')).toContainText('New and optional')
  await expect(page.locator('#skill--levain td').nth(0)).toContainText('Nothing is asked here')
})

test('a text that does not differ is named and not repeated', async ({ page }) => {
  await page.goto('/en/roles/boulanger-artisan/levels/apprenti/boulanger')
  const unchanged = page
    .locator('details.unchanged')
    .filter({ has: page.locator('#skill--hygiene-tracabilite') })
  await expect(unchanged.locator('summary')).toHaveText('1 skill stays the same, word for word')
  await expect(unchanged.locator('> ul > li')).toBeHidden()
  await page.goto('/en/roles/boulanger-artisan/skills/hygiene-tracabilite')
  await expect(page.locator('#at-boulanger')).toContainText(/The description is the same as at Apprentice/)
  await expect(page.locator('#at-boulanger .prose')).toHaveCount(0)
})

test('a row says where nothing is asked', async ({ page }) => {
  await page.goto('/en/roles/boulanger-artisan/skills/tourage')
  await expect(page.locator('#at-boulanger')).toContainText('Nothing is asked here')
  await expect(page.locator('.glance > li')).toHaveCount(3)
})

test('a role with one level has no pair and links none', async ({ page }) => {
  await page.goto('/fr/roles/auditeur-hygiene')
  await expect(page.locator('a[href*="/levels/"]')).toHaveCount(0)
  await page.goto('/fr/roles/auditeur-hygiene/skills/hygiene-tracabilite')
  await expect(page.locator('.glance > li')).toHaveCount(1)
})

test('Arabic stands from right to left, with the lower level first', async ({ page }) => {
  await page.goto('/ar/roles/vendeur-conseil/levels/vendeur/responsable-vente')
  const cells = page.locator('table.compared tbody tr').first().locator('td')
  const [before, after] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
  expect(before?.x).toBeGreaterThan(after?.x ?? 0)
})
