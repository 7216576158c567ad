import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

test.use({ baseURL: bakery.address })

test('skills that are new, dropped, or required at neither level are listed separately', async ({ page }) => {
  await page.goto('/en/roles/vendeur-conseil/levels/gerant/directeur-reseau')
  await expect(page.locator('main')).toContainText('1 rises in proficiency, 2 are lowered, and 1 is dropped')
  await expect(page.locator('#mandatory')).toContainText('No skill becomes mandatory on this step.')
  await expect(page.locator('#skill--etiquetage td').nth(1)).toContainText('Nothing is asked here')
  await page.goto('/en/roles/boulanger-artisan/levels/apprenti/boulanger')
  await expect(page.locator('#changes')).toContainText('New and optional')
  await expect(page.locator('#skill--levain td').nth(0)).toContainText('Nothing is asked here')
})

test('a text that does not differ is named and not repeated', async ({ page }) => {
  await page.goto('/en/roles/boulanger-artisan/levels/apprenti/boulanger')
  const same = page.locator('details.change-group').filter({ has: page.locator('.unchanged') })
  await expect(same.locator('summary')).toHaveText('Unchanged1 skill')
  await expect(same.locator('#skill--hygiene-tracabilite')).toBeHidden()
  await same.locator('summary').click()
  await expect(same.locator('#skill--hygiene-tracabilite .prose')).toHaveCount(1)
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
