import { kindsOfPage, locales } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// German has the longest words, so the other languages fit where it does.
const widthsOf = (locale: string) => (locale === 'de' ? [320, 375, 768, 1440] : [320, 768])

for (const { kind, path } of kindsOfPage) {
  test(`${kind} never scrolls sideways, down to 320 px`, async ({ page }) => {
    for (const locale of locales) {
      await page.goto(`/${locale}${path}`)
      for (const width of widthsOf(locale)) {
        await page.setViewportSize({ width, height: 800 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${locale} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
}

test('every control is at least 24 px high and wide on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/en/roles/mlops-engineer')
  const tooSmall = await page
    .locator('header a, header button, a.cell, summary, .actions a, .views a, .ladder a')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter(
          (target) =>
            Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) < 24,
        )
        .map((target) => target.outerHTML.slice(0, 120)),
    )
  expect(tooSmall).toEqual([])
})

test('in print the page has no navigation, heads are repeated and the address is at the end', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body > header')).toBeHidden()
  await expect(page.locator(':is(.actions, .views):visible')).toHaveCount(0)
  await expect(page.getByText('Printed from https://lattice.example/en/roles/mlops-engineer')).toBeVisible()
  const headDisplay = await page
    .locator('table.matrix thead')
    .first()
    .evaluate((head) => getComputedStyle(head).display)
  expect(headDisplay).toBe('table-header-group')
})
