import type { Page } from '@playwright/test'
import en from '#lib/i18n/messages/en.json' with { type: 'json' }
import { kindsOfPage, locales } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

// Known faults of similar sites, none of which may occur here.

const namespaces = Object.keys(en).join('|')

const textOf = (page: Page): Promise<string> => page.locator('body').evaluate(textIn)

/** Runs in the browser. */
function textIn(body: HTMLElement): string {
  for (const code of body.querySelectorAll('script, style, [translate="no"]')) code.remove()
  return body.textContent ?? ''
}

const keyOfAMessage = new RegExp(`\\b(${namespaces})\\.[a-z]+[A-Z]?[A-Za-z]*\\b`)
const withoutUmlauts = /\b(fuer|ueber|koennen|muessen|naechste|Faehigkeit|Aenderung|waehlen)/i

for (const locale of locales) {
  test(`in ${locale} no message key is shown instead of its text, German has umlauts, tables have captions`, async ({
    page,
    request,
  }) => {
    for (const { kind, path } of kindsOfPage) {
      // The HTML is complete without scripts: see the test of texts that wait for a script.
      const html = await (await request.get(`/${locale}${path}`)).text()
      const body = await page.evaluateHandle(
        (sent) => new DOMParser().parseFromString(sent, 'text/html').body,
        html,
      )
      const bare = await body.evaluate(
        (sent) => sent.querySelectorAll('table:not(:has(caption:not(:empty)))').length,
      )
      expect(bare, `tables without a caption: ${kind}`).toBe(0)
      const text = await body.evaluate(textIn)
      expect(text.length, kind).toBeGreaterThan(100)
      expect(text, kind).not.toMatch(keyOfAMessage)
      if (locale === 'de') expect(text, kind).not.toMatch(withoutUmlauts)
    }
  })
}

for (const locale of locales) {
  test(`in ${locale} no two proficiencies share a letter, and every cell names its proficiency`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/roles/mlops-engineer`)
    const letters = await page.locator('.legend .cell.m').allTextContents()
    const scale = letters.slice(0, 4)
    expect(new Set(scale).size).toBe(4)
    const names = await page.locator('table.matrix a.cell').evaluateAll((cells) => {
      const byLetter = new Map<string, Set<string>>()
      for (const cell of cells) {
        const [name = ''] = (cell.getAttribute('aria-label') ?? '').split(/[,，]/)
        const letter = cell.textContent ?? ''
        byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(name))
      }
      return [...byLetter].map(
        ([letter, found]) => [letter, [...found].length, [...found].join() !== ''] as const,
      )
    })
    expect(names.toSorted()).toEqual(scale.toSorted().map((letter) => [letter, 1, true]))
  })
}

const spanishLevels = ['Júnior', 'Intermedio', 'Sénior', 'Lead / Staff', 'Principal']
const chineseLevels = ['初级', '中级', '高级', '资深 / 主管', '首席']

for (const { locale, levels, shortened } of [
  { locale: 'es', levels: spanishLevels, shortened: spanishLevels },
  { locale: 'zh', levels: chineseLevels, shortened: ['资深 / 主管'] },
]) {
  test(`the short name of a level has its full name in ${locale}, visibly and for screen readers`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/roles/mlops-engineer`)
    const head = page.locator('table.matrix').first().locator('thead')
    const titles = await head
      .locator('[title]:visible')
      .evaluateAll((names) => names.map((name) => name.getAttribute('title')))
    expect(titles).toEqual(shortened)
    const tree = await head.ariaSnapshot()
    const names = [...tree.matchAll(/columnheader "([^"]+)"/g)].map(([, name]) => name)
    expect(names.slice(1)).toEqual(levels)
  })
}

test('mandatory requirements are not counted as skills', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  const text = await textOf(page)
  expect(text).not.toMatch(/61 mandatory skills|21 skills, of which 61/)
  expect(text).toContain('18 of them are mandatory at some level')
})

test('a matrix in Chinese is Chinese, except what is marked with another language', async ({ page }) => {
  await page.goto('/zh/roles/data-analyst/matrix')
  const unmarked = await page.locator('.full-matrix .prose:not([lang]):not(:has([lang]))').allTextContents()
  expect(unmarked.length).toBeGreaterThan(0)
  expect(unmarked.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
})

test('a level that a role lacks is not shown', async ({ page }) => {
  await page.goto('/en/skills/feedback-performance')
  await expect(page.locator('table.level-table tbody tr')).toHaveCount(3)
  await expect(page.locator('table.level-table').first()).toContainText('1 role')
})

test('a count of one uses the singular', async ({ page }) => {
  for (const path of ['/en/roles', '/en/roles/engineering-manager', '/en/skills/argocd', '/en/skills']) {
    await page.goto(path)
    expect(await textOf(page)).not.toMatch(/\b1 (skills|roles|levels|requirements|domains)\b/)
  }
})

test('a stack item keeps the comma in its parentheses', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/roles/mlops-engineer`)
    const items = await page.locator('ul.stack li').allTextContents()
    expect(items).toHaveLength(32)
    expect(items.filter((item) => item.includes('(') !== item.includes(')'))).toEqual([])
    expect(items.join()).toMatch(/vLLM[,、，] ?TGI/)
  }
})

test('no text waits for a script', async ({ page, request }) => {
  for (const { path } of kindsOfPage.filter(({ kind }) => kind !== 'unknown address')) {
    const raw = await (await request.get(`/en${path}`)).text()
    await page.goto(`/en${path}`)
    const texts = await page.locator('main :is(h1, h2, h3, p, td, th, li, dd)').allTextContents()
    const rawText = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('main')?.textContent ?? '',
      raw,
    )
    expect(
      texts.filter((text) => !rawText.includes(text)),
      path,
    ).toEqual([])
  }
})

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(() => {
    test.use({ timezoneId })
    test(`the date of a skill is the same day in ${timezoneId}`, async ({ page }) => {
      await page.goto('/en/skills/mlflow')
      await expect(page.locator('main time').first()).toHaveText('3/17/2026')
    })
  })
}
