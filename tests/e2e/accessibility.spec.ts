import { violationsOf } from '#tests/support/axe.ts'
import { kindsOfPage, locales } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// axe is a stranger to the pages, which let no stranger in.
test.use({ bypassCSP: true })

const desktop = { width: 1440, height: 900 }
const phone = { width: 375, height: 812 }

const conditions = [desktop, phone].flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })),
)

/**
 * Two opposite conditions in the first language, the other two by turns in the others, so that every kind of page
 * is tried in every condition, and in every language.
 */
function conditionsOf(locale: number): typeof conditions {
  const [wideLight, wideDark, narrowLight, narrowDark] = conditions
  const inTurn = [[wideLight, narrowDark], [wideDark], [narrowLight], [narrowDark]][locale] ?? []
  return inTurn.flatMap((condition) => condition ?? [])
}

for (const { kind, path } of kindsOfPage) {
  test(`${kind} has no violation`, async ({ page }) => {
    for (const [localeIndex, locale] of locales.entries()) {
      await page.goto(`/${locale}${path}`)
      // axe measures positions, which what is not laid out yet does not have.
      await page.addStyleTag({
        content: ':is(.domain, .panel, .section) { content-visibility: visible !important }',
      })
      for (const { size, colorScheme } of conditionsOf(localeIndex)) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        const condition = `${locale}, ${size.width} px, ${colorScheme}`
        expect.soft(await violationsOf(page), condition).toEqual([])
      }
    }
  })
}
