import type { Page } from '@playwright/test'
import { writeNumberScale } from '#tests/support/number-scale.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'
import { expect, test } from '#tests/support/test.ts'

const scales = [
  { name: 'nine steps from 1', steps: 9, from: 1 },
  { name: 'seven steps from 0', steps: 7, from: 0 },
] as const

const servers: StartedServer[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  for (const scale of scales) servers.push(await startServer(writeNumberScale(scale)))
})

test.afterAll(async () => {
  for (const server of servers) await server.stop()
})

/** The address of a page of the site with one of the scales. */
const at = (scale: number, path: string): string => `${servers[scale]?.address}${path}`

for (const [scale, { name, steps, from }] of scales.entries()) {
  test(`@server with ${name} the key of a digit chooses the letter that is that digit`, async ({ page }) => {
    await page.goto(at(scale, '/en/roles/baker/calculator'))
    const group = page.getByRole('radiogroup').first()
    const marks = await group.locator('.choice > [aria-hidden]').allTextContents()
    const digits = Array.from({ length: steps }, (_, at) => `${at + from}`)
    expect(marks).toEqual(['–', ...(from === 0 ? [] : ['0']), ...digits])
    const guide = await page.locator('.key-guide dt').first().locator('kbd').allTextContents()
    expect(guide).toEqual(['0', '…', digits.at(-1)])
    const legend = await page.locator('.scale-legend kbd').allTextContents()
    expect(legend).toEqual(marks.slice(1))
    await group.getByRole('radio').first().focus()
    for (const digit of legend) {
      await page.keyboard.press(digit)
      const chosen = group.locator('.choice:has(:checked)')
      await expect(chosen.locator('[aria-hidden]')).toHaveText(digit)
      await expect(chosen.getByRole('radio')).toBeFocused()
    }
    expect(await page.locator('.rating-head .choices').first().locator('span').count()).toBe(marks.length)
  })

  test(`@server with ${name} nothing is wider than its box`, async ({ page }) => {
    for (const path of [
      'roles/baker',
      'roles/baker/calculator',
      'roles/baker/matrix',
      'roles/baker/path',
      'roles/baker/skills/baking',
      'roles/baker/levels/junior/senior',
      'skills/baking',
      'compare/adviser/baker',
    ]) {
      for (const width of [320, 375, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(at(scale, `/de/${path}`))
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
        expect(await barsBeyondCells(page), `${path} at ${width} px`).toEqual([])
      }
    }
  })

  test(`@server with ${name} every choice can be pressed on the narrowest phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(at(scale, '/en/roles/baker/calculator'))
    const sizes = await page.locator('.choice').evaluateAll((choices) =>
      choices.map((choice) => {
        const { width, height } = choice.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    for (const choice of await page.locator('.rating').first().locator('.choice').all()) await choice.click()
    expect(await barsBeyondCells(page)).toEqual([])
  })
}

test('@server a scale with a zero of its own takes former answers of "not yet" for it', async ({ page }) => {
  await page.goto(at(1, '/en/roles/baker/calculator'))
  await page.evaluate(() => localStorage.setItem('assessment:baker', 'a1.11sws8h.-~kneading'))
  await page.reload()
  await expect(page.getByRole('radiogroup').first().getByRole('radio', { name: 'None' })).toBeChecked()
})

test('@server roles without a common level are not called alike', async ({ page }) => {
  await page.goto(at(0, '/en/compare/adviser/apprentice'))
  const main = page.getByRole('main')
  await expect(main).toContainText('1 skill cannot be compared at the same level')
  await expect(main).toContainText('have no level in common')
  await expect(main).not.toContainText(/\d\s?%|require the same|ask the same/)
  await page.goto(at(0, '/en/compare/apprentice'))
  const other = page.getByRole('listitem').filter({ hasText: 'adviser' })
  await expect(other).toContainText('cannot be compared at the same level')
  await expect(other).not.toContainText('%')
})

/** Cells and choices whose row of steps is wider than they are. */
function barsBeyondCells(page: Page): Promise<readonly string[]> {
  return page.locator('.cell:not(:empty)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { width, content, display } = getComputedStyle(cell, '::after')
      const isDrawn = content !== 'none' && display !== 'none' && cell.checkVisibility()
      return isDrawn && Number.parseFloat(width) > cell.clientWidth
        ? [`${cell.textContent}: ${width} in ${cell.clientWidth}px`]
        : []
    }),
  )
}
