import type { ListedAddress } from '#lib/addresses/list-addresses.ts'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'
import { securityHeaders } from '#lib/site/headers/response-headers.ts'
import { pagePolicy } from '#lib/site/headers/security-policy.ts'
import { addressesOf } from '#tests/support/addresses.ts'
import { bakeryContent } from '#tests/support/contents.ts'
import { inTurn } from '#tests/support/in-turn.ts'
import { faultsOfPage } from '#tests/support/page-faults.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

test('every page is sent with its headers, its policy and no script of the framework @server', async () => {
  // The amount of work is fixed, so a slow machine may take longer.
  test.setTimeout(0)
  const addresses = addressesOf(bakeryContent).filter(isTried)
  expect(addresses.length).toBeGreaterThan(250)
  const faults = (await inTurn(addresses, 8, (address) => faultsOf(bakery.address, address))).flat()
  expect(faults).toEqual([])
})

/** Every page, but only some documents and pictures, which are the slowest to create. */
const isTried = ({ kind }: ListedAddress, index: number): boolean => kind !== 'file' || index % 10 === 0

async function faultsOf(origin: string, { path, kind }: ListedAddress): Promise<string[]> {
  const response = await fetch(`${origin}${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  })
  const { headers, status } = response
  const faults = status === 200 ? [] : [`status ${status}`]
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (headers.get(name) !== value) faults.push(name)
  }
  if (!headers.get('content-security-policy')?.includes('frame-ancestors')) faults.push('frame-ancestors')
  if (headers.has('x-powered-by')) faults.push('x-powered-by')
  const text = await response.text()
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  if (isPage !== (kind !== 'file')) faults.push('not what it is listed as')
  if (isPage) faults.push(...faultsOfPage(text, kind === 'tool'))
  return faults.map((fault) => `${path}: ${fault}`)
}

test('no page violates its own policy', async ({ page, consoleErrors }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    )
  })
  for (const { path } of kindsOfPage) {
    await page.goto(`/en${path}`)
    await expect(page.locator('h1')).toHaveCount(path === '/no-such-page' ? 4 : 1)
  }
  expect(consoleErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([])
})

test('an inline script that is not in the policy does not run', async ({ page, consoleErrors }) => {
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
  const errors = consoleErrors.splice(0)
  expect(errors.length).toBeGreaterThan(0)
  for (const error of errors) expect(error).toContain('Content Security Policy')
})

test('a script opened as a page loads and runs nothing @server', async ({ request }) => {
  const [script] = await bundleBrowserScripts()
  const headers = (await request.get(`/scripts/${script?.file}`)).headers()
  expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('the policy of a page is also sent as a header @server', async ({ request }) => {
  const headers = (await request.get('/en/roles/mlops-engineer/calculator')).headers()
  expect(headers['content-security-policy']).toBe(`${pagePolicy}; frame-ancestors 'self'`)
})
