import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'
import { largeContent } from '#tests/support/large-content.ts'

// npx tsx tests/bench/calculator.ts [skills]: how long the calculator takes to answer at a fourth of the speed,
// as Interaction to Next Paint (https://web.dev/articles/inp). Other work on the machine makes it slower.
const skills = Number(process.argv[2] ?? 80)
const port = 3219
const address = `http://localhost:${port}/en/roles/mlops-engineer/calculator`
const content = largeContent(skills)
const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: '.next-bench', NEXT_TELEMETRY_DISABLED: '1' }

const { status } = spawnSync('npx', ['next', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
if (status !== 0) process.exit(status ?? 1)
const server = spawn('npx', ['next', 'start', '-p', `${port}`], { env, stdio: 'ignore', detached: true })
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
try {
  const page = await browser.newPage()
  await open(page)
  await measure(page, 'a digit and the down arrow for every skill', () => rateByKeyboard(page))
  await measure(page, 'a click for every skill', () => rateByMouse(page))
  await measure(page, 'show the result', () => page.locator('.tool-bar .primary').click())
} finally {
  await browser.close()
  if (server.pid) process.kill(-server.pid)
  rmSync(content, { recursive: true })
  rmSync('.next-bench', { recursive: true })
}

async function open(page: Page): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' }).catch(() => undefined)
    if (answer?.ok()) break
    await page.waitForTimeout(200)
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const slowest = new Map<number, number>()
    Object.assign(window, { slowest })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId: id, duration } = entry
        if (id) slowest.set(id, Math.max(duration, slowest.get(id) ?? 0))
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })
}

async function rateByKeyboard(page: Page): Promise<void> {
  await page.locator('.rating input').first().focus()
  for (let row = 0; row < skills; row++) {
    await page.keyboard.press(`${row % 5}`)
    await page.keyboard.press('ArrowDown')
  }
}

async function rateByMouse(page: Page): Promise<void> {
  for (let row = 0; row < skills; row++) {
    await page.locator('.rating').nth(row).locator('.choice').nth(3).click()
  }
}

async function measure(page: Page, name: string, interact: () => Promise<void>): Promise<void> {
  await interact()
  await page.waitForTimeout(1000)
  const durations = await page.evaluate(() => {
    const { slowest } = window as unknown as { slowest: Map<number, number> }
    const all = [...slowest.values()]
    slowest.clear()
    return all.toSorted((a, b) => b - a)
  })
  // Of every 50 interactions the slowest is left out, as the metric does.
  const worst = durations[Math.floor(durations.length / 50)] ?? 0
  const middle = durations[durations.length >> 1] ?? 0
  console.log(
    `${name}: INP ${worst} ms, usually ${middle} ms (of ${durations.length} interactions that took 16 ms or longer)`,
  )
}
