import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { writeContent } from '#tests/bench/content/make-content.ts'
import type { Row } from '#tests/bench/results.ts'
import { startSite } from '#tests/bench/serving.ts'
import { environmentOf } from '#tests/bench/sizes.ts'
import { openBrowser, readVitals, slowPage } from '#tests/bench/slow-page.ts'

/** The layout time of a role with 400 skills, and the response time of the calculator with 80 skills. */
export async function measureLargeRole(): Promise<Row[]> {
  return [...(await withRole(400, measureLayout)), ...(await withRole(80, measureCalculator))]
}

async function withRole(
  skills: number,
  measure: (browser: Browser, address: string) => Promise<Row[]>,
): Promise<Row[]> {
  const content = writeContent({ skills, roles: 2, largestRole: skills })
  const env = { ...environmentOf('sample', content), STORE_DIR: resolve('.rungs-bench/role') }
  const serving = await startSite(env)
  const browser = await openBrowser()
  try {
    return await measure(browser, `${serving.address}/en/roles/role-1`)
  } finally {
    await browser.close()
    await serving.stop()
    for (const folder of [content, env.STORE_DIR]) rmSync(folder, { recursive: true, force: true })
  }
}

async function measureLayout(browser: Browser, address: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, path] of [
    ['role', ''],
    ['full matrix', '/matrix'],
  ] as const) {
    const visits: Layout[] = []
    for (let visit = 0; visit < 5; visit++) visits.push(await visitPage(browser, `${address}${path}`))
    const { layout, style, tbt, cls } = medianOf(visits)
    const value = `${layout.toFixed(0)} ms · ${style.toFixed(0)} ms · ${tbt.toFixed(0)} ms · ${cls.toFixed(3)}`
    rows.push([`${name} with 400 skills: layout · style · TBT · CLS, the middle of five first visits`, value])
  }
  return rows
}

type Layout = { readonly layout: number; readonly style: number; readonly tbt: number; readonly cls: number }

async function visitPage(browser: Browser, address: string): Promise<Layout> {
  const [page, session] = await slowPage(browser, 'as it is')
  await session.send('Performance.enable')
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const { metrics } = await session.send('Performance.getMetrics')
  const take = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0)
  const { cls, tbt } = await readVitals(page)
  await page.context().close()
  return { layout: take('LayoutDuration'), style: take('RecalcStyleDuration'), tbt, cls }
}

/** The visit with the median layout time. */
function medianOf(visits: readonly Layout[]): Layout {
  const sorted = visits.toSorted((a, b) => a.layout - b.layout)
  const middle = sorted[sorted.length >> 1]
  if (middle === undefined) throw new Error('no page was visited')
  return middle
}

async function measureCalculator(browser: Browser, address: string): Promise<Row[]> {
  const [page] = await slowPage(browser, 'as it is')
  await page.goto(`${address}/calculator`, { waitUntil: 'networkidle' })
  await page.locator('.rating input').first().focus()
  for (let row = 0; row < 80; row++) {
    await page.keyboard.press(`${row % 5}`)
    await page.keyboard.press('ArrowDown')
  }
  await page.locator('.tool-bar .primary').click()
  await page.waitForTimeout(1000)
  const { interactions } = await readVitals(page)
  const slowest = interactions.toSorted((a, b) => b - a)
  // As in the definition of the metric, the slowest of every 50 interactions is ignored.
  const inp = slowest[Math.floor(slowest.length / 50)] ?? 0
  return [
    ['calculator with 80 skills, INP · most times', `${inp} ms · ${slowest[slowest.length >> 1] ?? 0} ms`],
  ]
}
