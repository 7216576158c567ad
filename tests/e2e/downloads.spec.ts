import { expect, test } from '@playwright/test'
import { bakery } from '#tests/support/servers.ts'

const pages = [
  '/en/roles/mlops-engineer',
  '/zh/skills/mlflow',
  '/de/compare/llm-engineer/mlops-engineer',
  '/es/roles/mlops-engineer/levels/middle/senior',
  '/en/data',
]

for (const address of pages) {
  test(`${address} lists its files with their types, and each exists`, async ({ page, request }) => {
    await page.goto(address)
    const files = page.locator('#downloads .downloads li')
    expect(await files.count()).toBeGreaterThan(0)
    for (const file of await files.all()) {
      const link = file.getByRole('link')
      const response = await request.get(`${await link.getAttribute('href')}`)
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toContain(await link.getAttribute('type'))
      const bytes = (await response.body()).length
      expect(bytes).toBeGreaterThan(0)
    }
  })
}

test('a page shows the approximate size of its larger files', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  const types = page.locator('#downloads .download-type')
  await expect(types.filter({ hasText: 'PDF' })).toHaveText(/^PDF · about \d+ kB$/)
  await page.goto('/zh/data')
  await expect(types.filter({ hasText: 'XLSX' })).toHaveText(/^XLSX · 约 \d+ kB$/)
})

test('a page lists its other formats in its head', async ({ page }) => {
  await page.goto('/en/skills/mlflow')
  await expect(page.locator('link[rel="alternate"][type="text/markdown"]')).toHaveAttribute(
    'href',
    'https://lattice.example/en/skills/mlflow.md',
  )
  await expect(page.locator('link[rel="alternate"][type="application/json"]')).toHaveAttribute(
    'href',
    'https://lattice.example/api/v1/skills/mlflow.json',
  )
})

test('@server a page has a header with its Markdown', async ({ request }) => {
  const { link } = (await request.get('/en/skills/mlflow')).headers()
  expect(link).toContain('</en/skills/mlflow.md>; rel="alternate"; type="text/markdown"')
})

const unknown = [
  '/downloads/en/no-such-role.csv',
  '/downloads/en/mlops-engineer.exe',
  '/downloads/xx/mlops-engineer.csv',
  '/downloads/en/site/no-such-file.csv',
  '/downloads/en/mlops-engineer',
  '/en/skills/no-such-skill.md',
  '/en/skills/mlflow.txt',
  '/xx/skills/mlflow.md',
  '/en/skills/__proto__.md',
  '/twins/en/skills/mlflow.md',
  '/en/compare/mlops-engineer/no-such-role.md',
  '/xx/llms.txt',
  '/api/v1/no-such-document.json',
  '/api/v1/roles/no-such-role.json',
  '/api/v1/constructor',
  '/embed/en/roles/no-such-role',
  '/embed/xx/roles/mlops-engineer',
]

for (const address of unknown) {
  test(`${address} returns 404`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}

test('@server the reverse order of two roles redirects to the Markdown of the canonical address', async ({
  request,
}) => {
  const response = await request.get('/en/compare/mlops-engineer/llm-engineer.md', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/en/compare/llm-engineer/mlops-engineer.md')
})

test('other sites may read the open data and frame the embeds, but nothing else', async ({ request }) => {
  const headersOf = async (address: string) => (await request.get(address)).headers()
  expect((await headersOf('/api/v1/roles.json'))['access-control-allow-origin']).toBe('*')
  expect((await headersOf('/en/roles'))['access-control-allow-origin']).toBeUndefined()
  expect((await headersOf('/embed/en/skills/mlflow'))['content-security-policy']).toMatch(
    /frame-ancestors \*$/,
  )
  expect((await headersOf('/en/skills/mlflow'))['content-security-policy']).toMatch(/frame-ancestors 'self'$/)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`a matrix in a frame follows a ${scheme} device, fits a phone, and has no script`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto('/embed/zh/roles/mlops-engineer')
    await expect(page.locator('tbody tr')).toHaveCount(21)
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('a:not([target="_top"])').count()).toBe(0)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    const isLight = () => page.evaluate(isPageLight)
    expect(await isLight()).toBe(scheme === 'light')
    const other = scheme === 'light' ? 'dark' : 'light'
    await page.goto(`/embed/zh/roles/mlops-engineer#${other}`)
    expect(await isLight()).toBe(other === 'light')
  })
}

test('other content has its files too, in its languages', async ({ request }) => {
  const text = await (await request.get(`${bakery.address}/llms.txt`)).text()
  expect(text).toMatch(/^# Boulangeries Levain\n/)
  expect((await request.get(`${bakery.address}/ar/llms-full.txt`)).status()).toBe(200)
  expect((await request.get(`${bakery.address}/en/data`)).status()).toBe(200)
})

/** Paints the background to read its colour in any notation. */
function isPageLight(): boolean {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The canvas has no context.')
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return red + green + blue > 382
}
