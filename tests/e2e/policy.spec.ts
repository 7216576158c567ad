import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { enhanceHref } from '#lib/site/browser-scripts.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { bakery, site } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

const policyOf = (html: string) =>
  /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

const ofTheFramework = new Set(['/_global-error'])

for (const { name, origin, folder } of [
  { name: 'the sample', origin: site.address, folder: '.next' },
  { name: 'the bakery', origin: bakery.address, folder: '.next-bakery' },
]) {
  test(`every address of ${name} that is written ahead is sent with its headers and its policy`, async ({
    request,
  }) => {
    const { routes } = JSON.parse(readFileSync(`${folder}/prerender-manifest.json`, 'utf8'))
    const addresses = Object.keys(routes)
    expect(addresses.length).toBeGreaterThan(100)
    const faults = (await inTurn(addresses, 16, (address) => faultsOf(request, origin, address))).flat()
    expect(faults).toEqual([])
  })
}

async function faultsOf(request: APIRequestContext, origin: string, address: string): Promise<string[]> {
  const response = await request.get(`${origin}${address}`, { maxRedirects: 0 })
  const headers = response.headers()
  const expected = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
  }
  const faults = Object.entries(expected).flatMap(([name, value]) => (headers[name] === value ? [] : [name]))
  if (!headers['content-security-policy']?.includes('frame-ancestors')) faults.push('frame-ancestors')
  if (headers['x-powered-by']) faults.push('x-powered-by')
  if (response.ok() && headers['content-type']?.startsWith('text/html')) {
    faults.push(...faultsOfPage(await response.text(), address))
  }
  return faults.map((fault) => `${address}: ${fault}`)
}

function faultsOfPage(html: string, address: string): string[] {
  const policy = policyOf(html)
  const faults: string[] = []
  if (!/^default-src 'none'; script-src 'self'/.test(policy)) faults.push('no policy')
  if (/'unsafe|\*/.test(policy) && !ofTheFramework.has(address)) faults.push(policy)
  if (/\sstyle="/.test(html) && !ofTheFramework.has(address)) faults.push('style attribute')
  const isTool = address.endsWith('/calculator')
  if (/self\.__next_f\.push/.test(html) !== isTool)
    faults.push(isTool ? 'no hydration' : 'data of the framework')
  if (/<(?:script|link)[^>]*\/_next\/[^>]*\.js/.test(html) !== isTool) faults.push('scripts of the framework')
  return faults
}

async function inTurn<T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < all.length; start += atOnce) {
    results.push(...(await Promise.all(all.slice(start, start + atOnce).map(work))))
  }
  return results
}

test('no page does what its own policy forbids', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    )
  })
  for (const { path } of kindsOfPage) {
    await page.goto(`/en${path}`)
    await expect(page.locator('h1')).toHaveCount(path === '/no-such-page' ? 4 : 1)
  }
  await page.goto('/400')
  await page.goto('/_global-error')
})

test('what is inline and not named by the policy does not run', async ({ page, consoleErrors }) => {
  await page.route('/en/skills', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replace('</body>', '<script>document.title="ran"</script></body>'),
    })
  })
  await page.goto('/en/skills')
  await expect(page).not.toHaveTitle('ran')
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('Content Security Policy')])
})

for (const address of [enhanceHref(), '/method-not-allowed']) {
  test(`${address} is no page: nothing may be loaded or run in it`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
  })
}
