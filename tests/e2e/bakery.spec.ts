import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

// Another content folder: two ladders of three and four levels, a scale of five steps, skills described by
// proficiency only, descriptions shaped as lists, and the languages French, Arabic and English.

test.use({ baseURL: bakery.address })

test('a role shows the levels of its own ladder, and only those that it has', async ({ page }) => {
  await page.goto('/fr/roles/vendeur-conseil')
  await expect(page.locator('.ladder > li')).toHaveCount(4)
  await page.goto('/fr/roles/tourier')
  await expect(page.locator('.ladder > li')).toHaveCount(2)
  await expect(page.locator('table.matrix').first().locator('thead th')).toHaveCount(3)
  await page.goto('/fr/roles/auditeur-hygiene')
  await expect(page.locator('.ladder > li')).toHaveCount(1)
  await expect(page.locator('.role-map figcaption')).toContainText('1 exigence, dont 1 obligatoire')
})

test('a sparse grid is counted cell by cell and shows a dash where nothing is asked', async ({ page }) => {
  await page.goto('/fr/roles/boulanger-artisan')
  await expect(page.locator('.role-map figcaption')).toContainText('15 exigences, dont 11 obligatoires')
  await expect(page.locator('table.matrix a.cell')).toHaveCount(15)
  await expect(page.locator('table.matrix td .none')).toHaveCount(3)
})

test('the scale has five steps, each with its own letter and bar', async ({ page }) => {
  await page.goto('/fr/roles/boulanger-artisan')
  await expect(page.locator('.legend .cell:not(:empty)')).toHaveText(['D', 'A', 'M', 'E', 'I'])
  await expect(page.locator('.legend .of-5')).toHaveCount(5)
})

test('a skill on both ladders has a table for each level of each', async ({ page }) => {
  await page.goto('/fr/skills/hygiene-tracabilite')
  await expect(page.locator('table.level-table')).toHaveCount(7)
  await expect(page.locator('.panel')).toHaveCount(7)
  await expect(page.locator('.profile-top p').first()).toHaveText(
    '4 métiers la demandent à 7 niveaux : 8 exigences obligatoires, 2 facultatives.',
  )
  await expect(page.locator('table.skill-grid')).toHaveCount(2)
  await expect(page.locator('table.skill-grid a.cell')).toHaveCount(10)
})

test('the description of a cell comes from the skill at the proficiency asked, lists and all', async ({
  page,
}) => {
  await page.goto('/fr/roles/boulanger-artisan/matrix')
  await expect(page.locator('#cuisson--boulanger .prose ul').first()).toBeVisible()
  await expect(page.locator('#cuisson--boulanger .prose ol li').first()).toBeVisible()
})

test('a cell without a description says so', async ({ page }) => {
  await page.goto('/en/roles/vendeur-conseil/matrix')
  await expect(page.locator('#etiquetage--vendeur')).toContainText(
    'No description has been written for this cell yet.',
  )
  await expect(page.getByText('No description has been written')).toHaveCount(1)
})

test('markup in the content comes out as text', async ({ page }) => {
  await page.goto('/fr/skills/etiquetage')
  await expect(page.locator('h1')).toHaveText('Étiquetage <prix> & "allergènes"')
  await expect(page.locator('main script, main img, main a[href^="javascript"]')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('<script>')
})

test('@server former addresses redirect permanently', async ({ request, page }) => {
  for (const [from, to] of [
    ['/fr/skills/levain-naturel', '/fr/skills/levain'],
    ['/ar/roles/boulanger-de-nuit', '/ar/roles/boulanger-artisan'],
    ['/en/roles/boulanger-de-nuit/matrix', '/en/roles/boulanger-artisan/matrix'],
    ['/ar/roles/boulanger-de-nuit/calculator', '/ar/roles/boulanger-artisan/calculator'],
  ] as const) {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(to)
    await page.goto(from)
    await expect(page).toHaveURL(to)
  }
})

test('without a source repository no page links to one', async ({ page }) => {
  await page.goto('/fr/skills/levain')
  await expect(page.locator('a[href*="{path}"], a[href*="github"]')).toHaveCount(0)
  await expect(page.locator('footer a')).toHaveText([
    'CC BY-SA 4.0',
    'Données et téléchargements',
    'Traductions',
  ])
})

test('a skill that no role requires says so, and shows its own texts', async ({ page }) => {
  await page.goto('/en/skills/meunerie')
  await expect(page.getByText('No role asks for this skill yet.')).toBeVisible()
  await expect(page.locator('#next, #levels')).toHaveCount(0)
  await expect(page.locator('#meaning dt')).not.toHaveCount(0)
})

test('a day does not shift west of Greenwich', async ({ page }) => {
  await page.goto('/fr/skills/cuisson')
  await expect(page.locator('main time').first()).toHaveText('01/01/2026')
})

test('the calculator rates on a scale of five, from right to left too, and at the top names no next level', async ({
  page,
}) => {
  await page.goto('/ar/roles/boulanger-artisan/calculator')
  await expect(page.getByRole('radiogroup').first().getByRole('radio')).toHaveCount(7)
  const [skip, top] = await Promise.all(
    [0, 6].map((at) => page.locator('.rating').first().locator('.choice').nth(at).boundingBox()),
  )
  expect(skip?.x).toBeGreaterThan(top?.x ?? 0)
  await page.goto('/fr/roles/auditeur-hygiene/calculator')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('5')
  await page.getByRole('button', { name: 'Voir où j’en suis' }).click()
  await expect(page.locator('.readiness > li')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Vous êtes au niveau' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Et ensuite' })).toBeVisible()
  await expect(page.locator('.gap-list')).toHaveCount(0)
})
