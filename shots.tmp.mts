import { chromium } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
const [, , out, address, widths, scheme = 'light', extra = ''] = process.argv
const page = await browser.newPage({ colorScheme: scheme as 'light' | 'dark' })
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
page.on('pageerror', (e) => console.log('pageerror', e.message))
for (const width of (widths ?? '375').split(',').map(Number)) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(address ?? '')
  await page.waitForTimeout(400)
  if (extra) await page.evaluate(extra)
  await page.waitForTimeout(300)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  console.log(width, 'overflow', over)
  await page.screenshot({ path: `${out}-${width}.png`, fullPage: true })
}
await browser.close()
