import { expect, test } from '@playwright/test'
import { kindsOfPage } from '#tests/support/pages.ts'

const shared = kindsOfPage.filter(({ kind }) => kind !== 'unknown address')

for (const { kind, path } of shared) {
  test(`a link to the ${kind} page has a preview picture, its size and its text`, async ({ request }) => {
    const html = await (await request.get(`/zh${path}`)).text()
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
    expect(meta('og:url')).toBe(`https://lattice.example/zh${path}`)
    expect(meta('og:locale')).toBe('zh_CN')
    expect(meta('og:image:width')).toBe('1200')
    expect(meta('og:image:height')).toBe('630')
    expect(meta('og:image:alt')).toMatch(/\p{Script=Han}/u)
    expect(meta('twitter:card')).toBe('summary_large_image')
    expect(meta('twitter:image')).toBe(meta('og:image'))
    const picture = await request.get(new URL(meta('og:image') ?? '').pathname)
    expect(picture.status()).toBe(200)
    expect(picture.headers()['content-type']).toBe('image/png')
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.byteLength).toBeLessThan(60_000)
  })
}

for (const address of ['/downloads/zh/mlops-engineer.pdf', '/downloads/de/skills/mlflow.pdf']) {
  test(`${address} is a PDF`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('application/pdf')
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
}

const unknown = [
  '/downloads/en/no-such-role.pdf',
  '/downloads/xx/mlops-engineer.pdf',
  '/downloads/en/mlops-engineer.docx',
  '/downloads/en/skills/no-such-skill.pdf',
  '/downloads/en/skills/mlflow.exe',
  '/share/en/roles/no-such-role.png',
  '/share/en/roles/mlops-engineer.jpg',
  '/share/en/compare/mlops-engineer/mlops-engineer.png',
  '/share/xx/site.png',
  '/share/en/other.png',
  '/icons/other.png',
]

for (const address of unknown) {
  test(`${address} returns 404`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}

test('the manifest and its icons exist, and the theme colour is the background of the page', async ({
  page,
}) => {
  await page.goto('/en')
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /icon\.svg/)
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href')
  const { icons, name } = await (await page.request.get(manifest ?? '')).json()
  expect(name).toBe('Lattice')
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  for (const address of [apple ?? '', ...icons.map(({ src }: { src: string }) => src)]) {
    expect((await page.request.get(address)).headers()['content-type']).toBe('image/png')
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const background = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context) return ''
      context.fillStyle = getComputedStyle(document.body).backgroundColor
      context.fillRect(0, 0, 1, 1)
      const [...pixel] = context.getImageData(0, 0, 1, 1).data.slice(0, 3)
      return `#${pixel.map((part) => part.toString(16).padStart(2, '0')).join('')}`
    })
    const theme = page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`)
    await expect(theme).toHaveAttribute('content', background)
  }
})
