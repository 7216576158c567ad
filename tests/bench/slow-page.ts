import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium } from '#tests/support/browsers.ts'

export type Vitals = {
  readonly lcp: number
  readonly tbt: number
  readonly inp: number
  readonly cls: number
}

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({ ...(executablePath && { executablePath }) })
}

/** A phone page with the CPU slowed down four times, optionally over a slow connection. */
export async function slowPage(
  browser: Browser,
  connection: 'slow' | 'as it is',
): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (connection === 'slow') {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    })
  }
  await page.addInitScript({ path: 'tests/bench/watch-vitals.js' })
  return [page, session]
}

export const readVitals = (page: Page): Promise<Vitals & { interactions: number[] }> =>
  page.evaluate(() => (window as unknown as { vitals: Vitals & { interactions: number[] } }).vitals)
