import { violationsOf } from '#tests/support/axe.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// axe is injected as a script, which the content security policy of the pages blocks.
test.use({ bypassCSP: true })

const desktop = { width: 1440, height: 900 }
const phone = { width: 375, height: 812 }

// Every kind of page is tested in every condition and in every language, but not in all combinations.
const conditions = [
  { locale: 'en', size: desktop, colorScheme: 'light' },
  { locale: 'zh', size: desktop, colorScheme: 'dark' },
  { locale: 'de', size: phone, colorScheme: 'light' },
  { locale: 'es', size: phone, colorScheme: 'dark' },
] as const

for (const { kind, path } of kindsOfPage) {
  test(`${kind} has no violation`, async ({ page }) => {
    for (const { locale, size, colorScheme } of conditions) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${locale}${path}`)
      // axe measures positions, which elements have only after layout.
      await page.addStyleTag({
        content: ':is(.domain, .panel, .section) { content-visibility: visible !important }',
      })
      const condition = `${locale}, ${size.width} px, ${colorScheme}`
      expect.soft(await violationsOf(page), condition).toEqual([])
    }
  })
}
