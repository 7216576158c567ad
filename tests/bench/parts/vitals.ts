import type { Page } from '@playwright/test'
import type { Row } from '#tests/bench/results.ts'
import { openBrowser, readVitals, slowPage, type Vitals } from '#tests/bench/slow-page.ts'
import type { Target } from '#tests/bench/target.ts'

/** The web vitals of each kind of page on a slow phone. The blocking time includes only loading. */
export async function measureVitals(address: string, { pages }: Target): Promise<Row[]> {
  const browser = await openBrowser()
  try {
    const rows: Row[] = []
    for (const { kind, path } of pages()) {
      const runs = [await visit(`${address}/en${path}`), await visit(`${address}/en${path}`)]
      const best = (pick: (vitals: Vitals) => number) => Math.min(...runs.map(pick))
      const [lcp, tbt, inp] = [
        ({ lcp }: Vitals) => lcp,
        ({ tbt }: Vitals) => tbt,
        ({ inp }: Vitals) => inp,
      ].map((pick) => `${Math.round(best(pick))} ms`)
      rows.push([
        `${kind}: LCP · TBT · INP · CLS`,
        [lcp, tbt, inp, best(({ cls }) => cls).toFixed(3)].join(' · '),
      ])
    }
    return rows
  } finally {
    await browser.close()
  }

  async function visit(url: string): Promise<Vitals> {
    const [page] = await slowPage(browser, 'slow')
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(1000)
    const { lcp, tbt } = await readVitals(page)
    await scrollThrough(page)
    await touch(page)
    const { inp, cls } = await readVitals(page)
    await page.context().close()
    return { lcp, tbt, inp, cls }
  }
}

async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.evaluate(() => window.scrollBy(0, 600))
    await page.waitForTimeout(40)
  }
}

/** Opens the menus and collapses a section. */
async function touch(page: Page): Promise<void> {
  for (const wanted of ['[popovertarget="theme-menu"]', 'main summary', '.rating .choice']) {
    const target = page.locator(wanted).first()
    if ((await target.count()) === 0) continue
    await target.click({ timeout: 5000 })
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
  }
  await page.waitForTimeout(500)
}
