import { bakeryBelowPath, basePath } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

// A server below a path of its host, such as https://example.org/matrix.

test.use({ baseURL: bakeryBelowPath.address })

for (const { from, status, to } of [
  { from: '', status: 307, to: '/en' },
  { from: '/fr/roles/boulanger-de-nuit/matrix', status: 308, to: '/fr/roles/boulanger-artisan/matrix' },
  {
    from: '/fr/compare/vendeur-conseil/tourier',
    status: 308,
    to: '/fr/compare/tourier/vendeur-conseil',
  },
]) {
  test(`@server below a path "${from}" redirects to ${to}`, async ({ request }) => {
    const response = await request.get(basePath + from, {
      headers: { 'accept-language': 'en' },
      maxRedirects: 0,
    })
    expect(response.status()).toBe(status)
    expect(new URL(response.headers().location ?? '', bakeryBelowPath.address).pathname).toBe(basePath + to)
  })
}

for (const { address, status } of [
  { address: '/fr/skills/no-such-page', status: 404 },
  { address: '/fr/compare/no-such-page/tourier', status: 404 },
  { address: '/fr/%', status: 400 },
]) {
  test(`@server below a path ${address} returns ${status} with links to the catalogues`, async ({
    request,
  }) => {
    const response = await request.get(basePath + address)
    expect(response.status()).toBe(status)
    expect(await response.text()).toContain(`href="${basePath}/fr/skills"`)
  })
}

test('@server below a path every address in a page starts with the path', async ({ page }) => {
  await page.goto(`${basePath}/ar/roles/boulanger-artisan`)
  const written = await page
    .locator('a[href], link[href], script[src]')
    .evaluateAll((elements) => elements.map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? ''))
  const ours = written.filter((address) => address.startsWith('/'))
  expect(ours.length).toBeGreaterThan(20)
  expect(ours.filter((address) => !address.startsWith(`${basePath}/`))).toEqual([])
  const alternates = written.filter((address) => address.startsWith('https://metiers.'))
  expect(alternates.length).toBeGreaterThanOrEqual(5)
  expect(alternates.filter((address) => !new URL(address).pathname.startsWith(basePath))).toEqual([])
})

test('@server below a path the script is found, and POST returns 405', async ({ request }) => {
  const html = await (await request.get(`${basePath}/fr`)).text()
  const [script = ''] = /(?<=<script type="module" src=")[^"]+/.exec(html) ?? []
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
  const rejected = await request.post(`${basePath}/fr`, { data: 'x' })
  expect(rejected.status()).toBe(405)
  expect(rejected.headers().allow).toBe('GET, HEAD, OPTIONS')
})
