import { expect, type Page, test } from '@playwright/test'
import { addressesOf } from '#tests/support/addresses.ts'
import { contentOfLongWords } from '#tests/support/long-words.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

const widths = [320, 375, 768, 1440]
let content: string
let server: StartedServer | undefined

const at = (path: string): string => `${server?.address}${path}`

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  content = contentOfLongWords()
  server = await startServer(content)
})

test.afterAll(() => server?.stop())

/** What makes the page wider than the window, at each width at which something does. */
async function tooWide(page: Page, name: string, tried = widths): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of tried) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return undefined
      const outside = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      )
      const kinds = outside.map((element) => `${element.tagName.toLowerCase()}.${element.classList}`)
      return `${scrollWidth} px: ${[...new Set(kinds)].slice(0, 8).join(', ')}`
    })
    if (wide) found.push(`${name} at ${width} is ${wide}`)
  }
  return found
}

/** Lays out what is far away, and opens what is folded. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.keys = ''
    for (const details of document.querySelectorAll('details')) details.open = true
  })

test('@server no page of any kind scrolls sideways for words that are wider than the window', async ({
  page,
}) => {
  // Bounded by what there is to do: a slow machine may take its time.
  test.setTimeout(0)
  const kinds = new Map<string, string>()
  for (const { kind, path } of addressesOf(content)) {
    const shape = path.replace(/netz(-netz)+|knoten|seil|alpha|beta|stufe-\d/g, '*')
    if (kind === 'page' || kind === 'tool' || path.startsWith('/embed/')) {
      if (!kinds.has(shape)) kinds.set(shape, path)
    }
  }
  const found: string[] = []
  for (const [shape, path] of kinds) {
    expect((await page.goto(at(path)))?.status(), path).toBe(200)
    await openAll(page)
    // The words of the content are as wide in every language, and those of the interface widest in German.
    found.push(...(await tooWide(page, shape, /^(\/embed)?\/de\b/.test(path) ? widths : [320])))
  }
  expect(kinds.size).toBeGreaterThan(40)
  expect(found).toEqual([])
})

test('@server what opens on a page is no wider than the window either', async ({ page }) => {
  const found: string[] = []
  await page.goto(at('/de/roles/alpha'))
  await page.locator('a.cell').nth(2).click()
  await expect(page.locator('dialog[open] pre').first()).toBeVisible()
  found.push(...(await tooWide(page, 'the dialog of a cell')))
  await page.goto(at('/de'))
  await page.keyboard.press('/')
  await page.keyboard.type('Abstract')
  await expect(page.locator('dialog mark').first()).toBeVisible()
  found.push(...(await tooWide(page, 'the palette')))
  await page.goto(at('/de/search?q=Abstract'))
  await expect(page.locator('.search-results mark').first()).toBeVisible()
  found.push(...(await tooWide(page, 'the results of a search')))
  await page.goto(at('/de/roles/alpha/calculator'))
  for (const name of await page.locator('.rating-name button').all()) await name.click()
  found.push(...(await tooWide(page, 'the calculator with its meanings')))
  for (const row of await page.locator('.rating').all()) await row.locator('.choice').nth(2).click()
  await page.locator('.tool-bar button').click()
  await expect(page.locator('.readiness')).toBeVisible()
  await openAll(page)
  found.push(...(await tooWide(page, 'the result')))
  expect(found).toEqual([])
})

test('@server a block of code scrolls in itself, and by keys', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 })
  await page.goto(at('/de/skills/knoten'))
  const code = page.locator('main').getByRole('group', { name: 'Code' }).first()
  const scrolls = await code.evaluate((block) => block.scrollWidth > block.clientWidth)
  expect(scrolls).toBe(true)
  await code.focus()
  await expect(code).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => code.evaluate((block) => block.scrollLeft)).toBeGreaterThan(0)
  const table = page.getByRole('group', { name: 'Tabelle' }).first()
  await table.focus()
  await expect(table).toBeFocused()
})
