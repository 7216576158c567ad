import { readFileSync } from 'node:fs'
import tools from '#app/tools.json' with { type: 'json' }
import { enhanceHref } from '#lib/site/browser-scripts.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { bakery, site } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

type Page = { readonly address: string; readonly isFile: boolean; readonly isTool: boolean }

const policyOf = (html: string) =>
  /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

const ours = /data-keep|ld\+json|src="\/scripts\/enhance-\w+\.js"/
const ofTheFramework = new Set(['/_global-error'])

for (const { name, origin, folder } of [
  { name: 'the sample', origin: site.address, folder: '.next' },
  { name: 'the bakery', origin: bakery.address, folder: '.next-bakery' },
]) {
  test(`every address of ${name} that is written ahead is sent with its headers, its policy and no script of the framework @server`, async () => {
    const pages = pagesOf(folder)
    expect(pages.length).toBeGreaterThan(100)
    const faults = (await inTurn(pages, 16, (page) => faultsOf(origin, page))).flat()
    expect(faults).toEqual([])
  })
}

function pagesOf(folder: string): readonly Page[] {
  const { routes } = JSON.parse(readFileSync(`${folder}/prerender-manifest.json`, 'utf8'))
  type Route = { srcRoute: string | null; dataRoute: string | null }
  return Object.entries<Route>(routes).map(([address, { srcRoute, dataRoute }]) => ({
    address,
    isFile: dataRoute === null,
    isTool: tools.some((tool) => tool === srcRoute),
  }))
}

async function faultsOf(origin: string, page: Page): Promise<string[]> {
  const { address } = page
  const response = await fetch(`${origin}${address}`, {
    // Of a file only the headers are looked at.
    method: page.isFile ? 'HEAD' : 'GET',
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  })
  const { headers, status } = response
  const expected = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
  }
  const faults = Object.entries(expected).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [name],
  )
  if (!headers.get('content-security-policy')?.includes('frame-ancestors')) faults.push('frame-ancestors')
  if (headers.has('x-powered-by')) faults.push('x-powered-by')
  const text = await response.text()
  const isRedirect = status >= 300 && status < 400
  if (page.isFile) {
    if (headers.get('content-type')?.startsWith('text/html')) faults.push('a page among the files')
  } else if (!isRedirect && headers.get('content-type')?.startsWith('text/html')) {
    faults.push(...faultsOfPage(text, page))
  }
  return faults.map((fault) => `${address}: ${fault}`)
}

function faultsOfPage(html: string, { address, isTool }: Page): string[] {
  const policy = policyOf(html)
  const faults: string[] = []
  if (!/^default-src 'none'; script-src 'self'/.test(policy)) faults.push('no policy')
  if (/'unsafe|\*/.test(policy) && !ofTheFramework.has(address)) faults.push(policy)
  if (/\sstyle="/.test(html) && !ofTheFramework.has(address)) faults.push('style attribute')
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  const strange = scripts.filter((tag) => !ours.test(tag))
  if (isTool) {
    if (strange.length === 0) faults.push('no hydration')
  } else {
    faults.push(...strange)
    if (/<link[^>]*as="script"/.test(html)) faults.push('preload of a script')
  }
  return faults
}

async function inTurn<T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < all.length; start += atOnce) {
    results.push(...(await Promise.all(all.slice(start, start + atOnce).map(work))))
  }
  return results
}

test('no page does what its own policy forbids', async ({ page, consoleErrors }) => {
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
  expect(consoleErrors.splice(0).filter((error) => !/status of (404|500)/.test(error))).toEqual([])
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
  test(`${address} is no page: nothing may be loaded or run in it @server`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
  })
}
