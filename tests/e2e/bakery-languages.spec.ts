import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

// What a site in French, Arabic and English shows of another language than that of the page.

test.use({ baseURL: bakery.address })

test('Arabic reads from right to left, with French where it is not translated', async ({ page }) => {
  await page.goto('/ar/skills/levain')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('#levels [lang="fr"][dir="ltr"]').first()).toBeVisible()
  await expect(page.locator('.fallback').first()).toHaveText('FR')
  const mark = await page.locator('header a').first().boundingBox()
  expect(mark?.x).toBeGreaterThan(640)
})

test('in a matrix every text that is not translated is marked with its language', async ({ page }) => {
  await page.goto('/ar/roles/boulanger-artisan/matrix')
  await expect(page.locator('.fallback-note')).toBeVisible()
  expect(new Set(await page.locator('.full-matrix .fallback').allTextContents())).toEqual(new Set(['FR']))
  const unmarked = await page.locator('.full-matrix .prose:not([lang]):not(:has([lang]))').allTextContents()
  expect(unmarked.filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([])
})

test('interface strings that a team has not translated fall back to its default language', async ({
  page,
}) => {
  await page.goto('/ar')
  await expect(page.locator('main h1')).toHaveText(/\p{Script=Arabic}/u)
  await page.goto('/fr')
  await expect(page.locator('header nav a').first()).toHaveText('Métiers')
})

/** The texts of a page in Latin letters that nothing says to be in another language than Arabic. */
const unmarkedLatin = (within: string) =>
  [...document.querySelectorAll(within)].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      const isName =
        node.parentElement?.closest(
          '[translate="no"], [aria-hidden="true"], .download-type, .fallback, .site-tools, script, style, svg',
        ) !== null
      if (/\p{Script=Latin}{2}/u.test(text) && language === 'ar' && !isName) found.push(text)
    }
    return found
  })

for (const path of [
  '',
  '/skills',
  '/roles',
  '/skills/levain',
  '/roles/boulanger-artisan',
  '/roles/boulanger-artisan/matrix',
  '/roles/boulanger-artisan/path',
  '/roles/boulanger-artisan/calculator',
  '/roles/boulanger-artisan/levels/apprenti/boulanger',
  '/compare/boulanger-artisan/tourier',
  '/translate',
  '/changes',
]) {
  test(`what falls back on /ar${path} says its language`, async ({ page }) => {
    await page.goto(`/ar${path}`)
    expect(await page.evaluate(unmarkedLatin, 'header, main')).toEqual([])
  })
}

test('a string that falls back runs in its own direction, and what it names in that of the page', async ({
  page,
}) => {
  await page.goto('/ar/roles/boulanger-artisan')
  const sentence = page.locator('main > p > span[lang="fr"][dir="ltr"]', {
    hasText: 'appartient à la famille',
  })
  await expect(sentence).toContainText('3 niveaux')
  await expect(sentence.locator('[lang="ar"][dir="rtl"]').first()).toBeVisible()
})

test('figures and dates keep their order from right to left', async ({ page }) => {
  await page.goto('/ar/skills/hygiene-tracabilite')
  const ends = await page
    .locator('code', { hasText: '0–4 °C' })
    .first()
    .evaluate((code) => {
      const [text] = code.childNodes
      const boxOf = (start: number) => {
        const range = document.createRange()
        if (text) range.setStart(text, start)
        if (text) range.setEnd(text, start + 1)
        return range.getBoundingClientRect().left
      }
      return [boxOf(0), boxOf(2)]
    })
  expect(ends[0]).toBeLessThan(ends[1] ?? 0)
})

test('a page without a word of its own is a copy of the original', async ({ request }) => {
  const linksOf = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<link[^>]*(?:canonical|hrefLang)[^>]*>/gi)].map(
      ([link]) => /hrefLang="([^"]+)"/i.exec(link)?.[1] ?? /href="[^"]*\.example([^"]*)"/.exec(link)?.[1],
    )
  expect(await linksOf('/ar/skills/meunerie')).toEqual(['/fr/skills/meunerie'])
  expect(await linksOf('/fr/skills/meunerie')).toEqual(['/fr/skills/meunerie', 'fr', 'x-default'])
  expect(await linksOf('/ar/skills/levain')).toEqual(['/ar/skills/levain', 'fr', 'ar', 'en', 'x-default'])
})
