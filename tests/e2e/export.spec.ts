import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { languageChoicePath } from '#lib/site/routes/language-choice.ts'
import { addressesOf } from '#tests/support/addresses.ts'
import { brokenLinks, textFilesOf } from '#tests/support/broken-links.ts'
import { bakeryContent } from '#tests/support/contents.ts'
import { expect, test } from '#tests/support/exported.ts'
import { findFile } from '#tests/support/find-file.ts'
import { bakery, bakeryBelowPath, basePath } from '#tests/support/servers.ts'

const address = 'https://metiers.boulangeries-levain.example'
const baker = '/fr/roles/boulanger-artisan'

test('every link, asset and anchor of every exported file exists, at the root and below a path', () => {
  expect(brokenLinks(bakery.exportFolder, '', address)).toEqual([])
  expect(brokenLinks(bakeryBelowPath.exportFolder, basePath, address)).toEqual([])
})

test('every address of the site is in the export', () => {
  const addresses = addressesOf(bakeryContent)
    .map(({ path }) => path)
    .filter((path) => path !== languageChoicePath)
  expect(addresses.length).toBeGreaterThan(500)
  expect(addresses.filter((address) => findFile(bakery.exportFolder, address) === undefined)).toEqual([])
})

test('pages have the same addresses as on a server', async ({ request, exported }) => {
  const pages = addressesOf(bakeryContent).filter(
    ({ kind, path }) => kind !== 'file' && path.startsWith('/ar'),
  )
  expect(pages.length).toBeGreaterThan(30)
  for (const { path } of pages) {
    const response = await request.get(`${exported.atRoot}${path}`)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('<html lang="ar" dir="rtl"')
  }
  const [home, withSlash] = await Promise.all(
    ['/ar', '/ar/'].map(async (address) => (await request.get(exported.atRoot + address)).text()),
  )
  expect(withSlash).toBe(home)
})

test('an unknown address returns 404 with links to the catalogues, in the language of the address', async ({
  page,
  exported,
}) => {
  for (const [origin, home] of [
    [exported.atRoot, '/en'],
    [exported.belowPath, `${basePath}/en`],
  ] as const) {
    const response = await page.goto(`${origin}/en/no-such-page`)
    expect(response?.status()).toBe(404)
    await expect(page.locator('section:visible')).toHaveAttribute('lang', 'en')
    await expect(page.locator(`section:visible a[href="${home}/skills"]`)).toBeVisible()
  }
})

test('a former address redirects and keeps its anchor, also without scripts', async ({
  browser,
  exported,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(`${exported.belowPath}/fr/roles/boulanger-de-nuit/matrix#cuisson--boulanger`)
    const anchor = javaScriptEnabled ? '#cuisson--boulanger' : ''
    await expect(page).toHaveURL(`${exported.belowPath}${baker}/matrix${anchor}`)
    await page.goto(`${exported.belowPath}/ar/compare/vendeur-conseil/boulanger-artisan`)
    await expect(page).toHaveURL(`${exported.belowPath}/ar/compare/boulanger-artisan/vendeur-conseil`)
    await context.close()
  }
})

test('former addresses are in the redirects file for static hosts', () => {
  const redirects = readFileSync(`${bakeryBelowPath.exportFolder}/_redirects`, 'utf8')
  for (const [from, to] of [
    ['/fr/roles/boulanger-de-nuit', baker],
    [`${baker}/levels/maitre-boulanger/apprenti`, `${baker}/levels/apprenti/maitre-boulanger`],
    ['/en/compare/tourier/boulanger-artisan', '/en/compare/boulanger-artisan/tourier'],
  ]) {
    expect(redirects).toContain(`${basePath}${from} ${basePath}${to} 301\n`)
  }
})

for (const { locale, home } of [
  { locale: 'en-GB', home: '/en' },
  { locale: 'ar', home: '/ar' },
  { locale: 'zh-CN', home: '/fr' },
]) {
  test(`the root sends a browser in ${locale} to ${home}`, async ({ browser, exported }) => {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto(`${exported.belowPath}/`)
    await expect(page).toHaveURL(exported.belowPath + home)
    await context.close()
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the root lists the languages, each by its own name', async ({ page, exported }) => {
    await page.goto(`${exported.atRoot}/`)
    const languages = page.locator('main li > a')
    await expect(languages).toHaveText(['Français', 'العربية', 'English'])
    await languages.nth(1).click()
    await expect(page).toHaveURL(`${exported.atRoot}/ar`)
  })
})

test('below a path scripts work: a cell opens its detail, and the calculator answers with descriptions', async ({
  page,
  exported,
}) => {
  await page.goto(`${exported.belowPath}${baker}`)
  await page.locator('table.matrix a.cell').first().click()
  await expect(page.getByRole('dialog').locator('.prose').first()).toBeVisible()
  await page.goto(`${exported.belowPath}/fr/roles/auditeur-hygiene/calculator`)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Voir où j’en suis' }).click()
  await expect(page.locator('.gap-list .prose').first()).toBeVisible()
})

test('hosts that read the headers file send the headers of the server, and cache immutable files', async ({
  request,
  exported,
}) => {
  const page = (await request.get(`${exported.atRoot}/en`)).headers()
  expect(page['content-security-policy']).toBe("frame-ancestors 'self'")
  expect(page['x-content-type-options']).toBe('nosniff')
  expect(page['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(page['cross-origin-opener-policy']).toBe('same-origin')
  expect(page['cache-control']).toBeUndefined()
  const styles = textFilesOf(bakeryBelowPath.exportFolder).find(
    (file) => file.endsWith('.css') && existsSync(join(bakeryBelowPath.exportFolder, `${file}.br`)),
  )
  const style = (await request.get(`${exported.belowPath}/${styles}`)).headers()
  expect(style['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(style['content-encoding']).toBe('br')
})

test('every larger text file has precompressed versions with the same content', () => {
  const files = textFilesOf(bakeryBelowPath.exportFolder).map((file) =>
    join(bakeryBelowPath.exportFolder, file),
  )
  const larger = files.filter((file) => readFileSync(file).length > 1024)
  expect(larger.length).toBeGreaterThan(200)
  for (const file of larger) {
    const text = readFileSync(file)
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text), file).toBe(true)
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text), file).toBe(true)
  }
  const smaller = files.filter((file) => !larger.includes(file))
  expect(smaller.filter((file) => existsSync(`${file}.br`) || existsSync(`${file}.gz`))).toEqual([])
})
