import type { Page } from '@playwright/test'
import { hiddenStops } from '#tests/support/focus-in-sight.ts'
import { mainKinds } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
const windows = [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
  { width: 320, height: 256 },
]
const most = 80
// Going backwards tests what sticks to the top, for which a few screens are enough.
const mostFromEnd = 30

async function openAt(page: Page, path: string, size: (typeof windows)[number]): Promise<void> {
  await page.setViewportSize(size)
  await page.goto(path)
  await page.waitForLoadState('load')
}

for (const { kind, path } of mainKinds) {
  test(`on ${kind} the focus is never hidden`, async ({ page }) => {
    for (const size of windows) {
      await openAt(page, `/en${path}`, size)
      const forward = await hiddenStops(page, 'Tab', most)
      await page.reload()
      const fromEnd = await hiddenStops(page, 'Shift+Tab', mostFromEnd)
      expect.soft([...forward, ...fromEnd], `${size.width} × ${size.height}`).toEqual([])
    }
  })
}

/** Arrow keys down to the end and back. */
async function hiddenStopsOf(page: Page, start: string): Promise<readonly string[]> {
  await page.locator(start).first().focus()
  const down = await hiddenStops(page, 'ArrowDown', most)
  return [...down, ...(await hiddenStops(page, 'ArrowUp', most))]
}

for (const size of windows) {
  test(`arrow keys keep the focus visible at ${size.width} × ${size.height}`, async ({ page }) => {
    await openAt(page, '/de/roles/data-analyst/calculator', size)
    const answering = await hiddenStopsOf(page, '[type=radio]:checked')
    await openAt(page, '/de/roles/mlops-engineer', size)
    const matrix = await hiddenStopsOf(page, 'a.cell')
    await openAt(page, '/de/roles/mlops-engineer/matrix', size)
    const names = await hiddenStopsOf(page, '.full-matrix th > a')
    const cells = await hiddenStopsOf(page, '.full-matrix td > a')
    expect([...answering, ...matrix, ...names, ...cells]).toEqual([])
  })
}

test('after an answer by digit the next skill is visible below the bar', async ({ page }) => {
  await openAt(page, '/es/roles/mlops-engineer/calculator', { width: 375, height: 667 })
  await page.locator('[type=radio]:checked').first().focus()
  const hidden: string[] = []
  for (const digit of ['1', '2', '3', '4', '1', '2', '3', '4']) {
    hidden.push(...(await hiddenStops(page, digit, 1)), ...(await hiddenStops(page, 'ArrowDown', 1)))
  }
  expect(hidden).toEqual([])
})
