import type { Page } from '@playwright/test'
import { addressesOf, madeContent } from '#tests/support/addresses.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'
import { expect, test } from '#tests/support/test.ts'

const windows = [
  { width: 375, height: 667 },
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 320, height: 256 },
  { width: 1280, height: 720 },
]

/** That the link to a cell shows the name of its skill and the beginning of the cell, below all that sticks. */
async function expectVisible(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const id = new URL(page.url()).hash.slice(1)
  const faults = () =>
    page.evaluate((cellId) => {
      const cell = document.getElementById(cellId)
      const name = cell?.parentElement?.querySelector('th a')
      // Where a role requires nothing, a wide window shows no name of a level.
      const text = [...(cell?.children ?? [])].find((part) => part.checkVisibility())
      return [name, text].flatMap((element, index) => {
        const what = ['name', 'cell'][index]
        const box = element?.getBoundingClientRect()
        if (!element || !box) return [`no ${what}`]
        const points = [box.top + 2, box.bottom - 2].map((y) => document.elementFromPoint(box.left + 4, y))
        const isSeen = points.every((found) => found !== null && element.contains(found))
        return isSeen ? [] : [`${what} at ${Math.round(box.top)} to ${Math.round(box.bottom)}`]
      })
    }, id)
  await expect.poll(faults, { message: address }).toEqual([])
}

for (const size of windows) {
  const at = `at ${size.width} × ${size.height}`

  test(`the link to a cell shows the name of its skill and the cell ${at}`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const cell of ['mlflow--senior', 'docker--junior', 'terraform--principal']) {
      await expectVisible(page, `/en/roles/mlops-engineer/matrix#${cell}`)
    }
    await page.goto('/de/roles/mlops-engineer/matrix')
    await expectVisible(page, '/de/roles/mlops-engineer/matrix#mlflow--lead')
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`the link to a cell does so ${at}`, async ({ page }) => {
      await page.setViewportSize(size)
      await page.goto('/en/roles/mlops-engineer/matrix#mlflow--senior')
      // What is seen is asked from outside, since no script runs on the page.
      const name = await page.locator('tr:has(> td:target) > th a').first().boundingBox()
      const cell = await page.locator('td:target .cell-head').boundingBox()
      const choice = await page.locator('.level-choice').boundingBox()
      const head = await page.locator('.full-matrix thead th').first().boundingBox()
      const top = size.height < 480 ? 0 : ((choice ?? head)?.height ?? 0)
      expect(name?.y).toBeGreaterThanOrEqual(top - 1)
      expect(cell?.y).toBeGreaterThan(top)
      expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThan(size.height)
    })
  })
}

test.describe('with nine levels', () => {
  let content: string
  let server: StartedServer | undefined

  test.beforeAll(async () => {
    content = madeContent({ skills: 24, roles: 2, levels: 9, largestRole: 24 })
    server = await startServer(content)
  })

  test.afterAll(() => server?.stop())

  test('@server the link to a cell shows the name of its skill and the cell', async ({ page }) => {
    const matrix = addressesOf(content).find(({ path }) => /^\/en\/roles\/[^/]+\/matrix$/.test(path))
    const address = `${server?.address}${matrix?.path}`
    await page.goto(address)
    const ids = await page.locator('.full-matrix td[id]').evaluateAll((cells) => cells.map(({ id }) => id))
    for (const size of windows) {
      await page.setViewportSize(size)
      for (const id of [ids[20], ids[Math.floor(ids.length / 2)], ids.at(-3)]) {
        await page.goto('about:blank')
        await expectVisible(page, `${address}#${id}`)
      }
    }
  })
})
