import { violationsOf } from '#tests/support/axe.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// axe is a stranger to the pages, which let no stranger in.
test.use({ bypassCSP: true })

const desktop = { width: 1440, height: 900 }
const phone = { width: 375, height: 812 }

// Every kind of page is tried in every condition and in every language: one of each at a time.
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
      // axe measures positions, which what is not laid out yet does not have.
      await page.addStyleTag({
        content: ':is(.domain, .panel, .section) { content-visibility: visible !important }',
      })
      const condition = `${locale}, ${size.width} px, ${colorScheme}`
      expect.soft(await violationsOf(page), condition).toEqual([])
    }
  })
}
