import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

test('the skip link is the first stop and skips the header', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

// A role with one skill: its pages have every kind of tab stop, and few of each.
const small = `${bakery.address}/en/roles/auditeur-hygiene`

for (const path of ['/en/skills/mlflow', small, `${small}/matrix`]) {
  test(`on ${path} the Tab key reaches every control, with a visible focus`, async ({ page }) => {
    await page.goto(path)
    // The first Tab makes a matrix one stop.
    await page.keyboard.press('Tab')
    const expected = await page.evaluate(countStops)
    const seen = new Set<string>()
    for (let step = 0; step < expected; step++) {
      const stop = await page.evaluate(describeFocus)
      expect(stop.outline, stop.element).toBe(true)
      seen.add(stop.element)
      await page.keyboard.press('Tab')
    }
    expect(seen.size).toBe(expected)
  })
}

/** The tab stops: links, buttons, `summary` elements and one radio button of each group. */
function countStops(): number {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
  const visible = all.filter((element) => element.checkVisibility() && element.tabIndex >= 0)
  const single = visible.filter((element) => !(element instanceof HTMLInputElement) || element.checked)
  return single.length
}

function describeFocus(): { element: string; outline: boolean } {
  const focused = document.activeElement
  if (!focused) return { element: 'nothing', outline: false }
  const all = [...document.querySelectorAll('*')]
  const ring = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused
  const style = getComputedStyle(ring)
  return {
    element: `${all.indexOf(focused)} ${focused.outerHTML.slice(0, 80)}`,
    outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
  }
}
