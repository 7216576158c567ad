import type { Page } from '@playwright/test'
import type { Row } from '#tests/bench/results.ts'
import { openBrowser, slowPage } from '#tests/bench/slow-page.ts'
import type { Target } from '#tests/bench/target.ts'

const queriesEach = 8

/** The response time of a keystroke in the search on a slow phone, after a first search. */
export async function measureTyping(
  address: string,
  { catalog, queries: queriesOf }: Target,
): Promise<Row[]> {
  const browser = await openBrowser()
  try {
    const rows: Row[] = []
    for (const locale of catalog().site.locales) {
      const [page] = await slowPage(browser, 'as it is')
      await page.goto(`${address}/${locale}`, { waitUntil: 'load' })
      await page.keyboard.press('/')
      await page.getByRole('option').first().waitFor()
      const queries = Object.keys(queriesOf(locale))
      const spread = queries.filter((_, at) => at % Math.floor(queries.length / queriesEach) === 0)
      await type(page, queries[1] ?? '')
      const times: number[] = []
      for (const query of spread) times.push(...(await type(page, query)))
      const sorted = times.toSorted((a, b) => a - b)
      const [middle, most] = [sorted[sorted.length >> 1], sorted.at(-1)].map(
        (time = 0) => `${Math.round(time)} ms`,
      )
      rows.push([
        `search in ${locale}: from a keystroke to a result`,
        `${middle}, at most ${most} of ${times.length}`,
      ])
      await page.context().close()
    }
    return rows
  } finally {
    await browser.close()
  }
}

/** Types a query letter by letter, each after the response to the previous one. Returns the times in milliseconds. */
async function type(page: Page, query: string): Promise<number[]> {
  await page.getByRole('combobox').fill('')
  await page.waitForTimeout(300)
  const times: number[] = []
  // A space alone changes nothing.
  for (const letter of query.match(/\s*\S/gu) ?? []) {
    await page.evaluate(expectAnswer)
    await page.keyboard.insertText(letter)
    times.push(await page.evaluate(() => globalThis.answer))
  }
  return times
}

declare global {
  var answer: Promise<number>
}

/** Measures from the next input event to the frame that shows the updated list. */
function expectAnswer(): void {
  const [field, list] = ['[role=combobox]', '#search-options'].map((part) => document.querySelector(part))
  globalThis.answer = new Promise((resolve, reject) => {
    field?.addEventListener(
      'input',
      () => {
        const start = performance.now()
        const changes = new MutationObserver(() => {
          changes.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        if (list) changes.observe(list, { childList: true })
      },
      { once: true, capture: true },
    )
    setTimeout(reject, 5000, new Error('A keystroke was not answered.'))
  })
}
