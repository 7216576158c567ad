import { kindsOfPage } from '#tests/support/pages.ts'
import { faultsOf } from '#tests/support/schema-org.ts'
import { expect, test } from '#tests/support/test.ts'

// The policy of a page also applies to files that the page parses, and blocks their scripts and styles.
test.use({ bypassCSP: true })

test('the changes are linked from the home page, and the feed of a role from the role', async ({
  page,
  request,
}) => {
  await page.goto('/en')
  await expect(page.locator('a[href="/en/changes"]')).toHaveCount(1)
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1)
  expect((await request.get('/feeds/en/changes.xml')).status()).toBe(200)
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1)
})

test('each change is listed on its day, as text', async ({ page, request }) => {
  await page.goto('/en/changes')
  const days = page.locator('main time')
  await expect(days).toHaveText(['2/10/2026', '1/5/2026'])
  await expect(page.locator('main')).toContainText('MLflow')
  const feed = await (await request.get('/feeds/en/roles/mlops-engineer.xml')).text()
  expect(feed).toContain('Expect middle engineers to track runs on their own')
})

test('feeds of unknown skills and roles, and in languages that the site lacks, return 404', async ({
  request,
}) => {
  for (const address of [
    '/feeds/xx/changes.xml',
    '/feeds/en/skills/no-such-page.xml',
    '/feeds/en/roles/mlops-engineer.json',
    '/sitemaps/xx.xml',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('feeds and sitemap are valid XML of the right type', async ({ page, request }) => {
  await page.goto('/en')
  const feeds = ['/feeds/zh/changes.xml', '/feeds/de/roles/mlops-engineer.xml', '/feeds/es/skills/mlflow.xml']
  for (const address of ['/sitemap.xml', ...feeds]) {
    const { root, language } = await page.evaluate(async (file) => {
      const xml = await (await fetch(file)).text()
      const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
      return { root: documentElement.nodeName, language: documentElement.getAttribute('xml:lang') }
    }, address)
    const type = (await request.get(address)).headers()['content-type']
    const isFeed = address !== '/sitemap.xml'
    expect({ root, language }, address).toEqual(
      isFeed ? { root: 'feed', language: address.slice(7, 9) } : { root: 'urlset', language: null },
    )
    expect(type).toContain(isFeed ? 'application/atom+xml' : 'application/xml')
  }
})

test('robots may read everything, and find the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\nSitemap: https:\/\/.+\/sitemap\.xml\n$/)
})

for (const { kind, path } of kindsOfPage.filter((page) => page.kind !== 'unknown address')) {
  test(`${kind} has structured data for search engines`, async ({ request }) => {
    const html = await (await request.get(`/zh${path}`)).text()
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    const things = blocks.map(([, json = '']) => JSON.parse(json))
    expect(things.flatMap(faultsOf)).toEqual([])
    const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList')
    expect(trail?.itemListElement.at(-1).item.endsWith(`/zh${path}`)).toBe(path === '' ? undefined : true)
    expect(html).not.toContain('noindex')
  })
}
