import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeContent } from '#tests/bench/content/make-content.ts'
import { runTree } from '#tests/bench/process-tree.ts'
import type { Row } from '#tests/bench/results.ts'
import { serveBuild } from '#tests/bench/serving.ts'
import { openBrowser, readVitals, slowPage } from '#tests/bench/slow-page.ts'

const distDir = '.next-bench-role'

/** How long a role with 400 skills takes to lay out, and how fast the calculator of one with 80 answers. */
export async function measureLargeRole(): Promise<Row[]> {
  return [...(await withRole(400, measureLayout)), ...(await withRole(80, measureCalculator))]
}

async function withRole(
  skills: number,
  measure: (page: Page, address: string) => Promise<Row[]>,
): Promise<Row[]> {
  const content = writeContent({ skills, roles: 2, largestRole: skills })
  const env = { CONTENT_DIR: content, DIST_DIR: distDir }
  const { status, output } = await runTree(['node_modules/next/dist/bin/next', 'build'], { env })
  if (status !== 0) throw new Error(output)
  const serving = await serveBuild(distDir, content)
  const browser = await openBrowser()
  try {
    const [page] = await slowPage(browser, 'as it is')
    return await measure(page, `${serving.address}/en/roles/role-1`)
  } finally {
    await browser.close()
    serving.stop()
    for (const folder of [content, distDir]) rmSync(folder, { recursive: true, force: true })
  }
}

async function measureLayout(page: Page, address: string): Promise<Row[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const rows: Row[] = []
  for (const [name, path] of [
    ['role', ''],
    ['full matrix', '/matrix'],
  ] as const) {
    await page.goto(`${address}${path}`, { waitUntil: 'load' })
    await page.waitForTimeout(1500)
    const { metrics } = await session.send('Performance.getMetrics')
    const take = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? 0
    const [layout, style] = [take('LayoutDuration'), take('RecalcStyleDuration')].map((value) => value * 1000)
    const { cls, tbt } = await readVitals(page)
    const value = `${layout?.toFixed(0)} ms · ${style?.toFixed(0)} ms · ${tbt.toFixed(0)} ms · ${cls.toFixed(3)}`
    rows.push([`${name} with 400 skills: layout · style · TBT · CLS`, value])
  }
  return rows
}

async function measureCalculator(page: Page, address: string): Promise<Row[]> {
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
  // Of every 50 interactions the slowest is left out, as the metric does.
  const inp = slowest[Math.floor(slowest.length / 50)] ?? 0
  return [
    ['calculator with 80 skills, INP · most times', `${inp} ms · ${slowest[slowest.length >> 1] ?? 0} ms`],
  ]
}
