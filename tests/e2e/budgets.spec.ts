import { gzipSync } from 'node:zlib'
import { budgets, profileInAnyLanguage } from '#tests/support/budgets.ts'
import { weighPage } from '#tests/support/page-weight.ts'
import { kindsOfPage, locales } from '#tests/support/pages.ts'
import { expect, test } from '#tests/support/test.ts'

const cures = {
  html: 'show less at once, or raise the budget where the content has grown',
  css: 'look for rules that are dead or said twice, or give the page a style sheet of its own',
  js: 'load what is not needed at once later',
} as const

test('every kind of page keeps within its budget of bytes', async ({ request }) => {
  const tooHeavy: string[] = []
  for (const { kind, path } of kindsOfPage) {
    const weight = await weighPage(`/en${path}`, async (file) => (await request.get(file)).text())
    for (const part of ['html', 'css', 'js'] as const) {
      const bytes = weight[part].gzip
      const budget = budgets[kind][part]
      if (bytes <= budget) continue
      tooHeavy.push(
        `${kind} (/en${path}): ${part} has ${bytes} bytes by gzip, its budget is ${budget}. Either ${cures[part]}; budgets stand in tests/support/budgets.ts.`,
      )
    }
    expect(weight.css.gzip, `style sheets of /en${path}`).toBeGreaterThan(1000)
  }
  expect(tooHeavy).toEqual([])
})

test('every skill keeps within its budget in every language', async ({ request }) => {
  const tooHeavy: string[] = []
  for (const locale of locales) {
    const catalogue = await (await request.get(`/${locale}/skills`)).text()
    const profiles = new Set(catalogue.match(new RegExp(`/${locale}/skills/[\\w-]+(?=")`, 'g')))
    expect(profiles.size).toBeGreaterThan(100)
    for (const profile of profiles) {
      const bytes = gzipSync(await (await request.get(profile)).body(), { level: 9 }).length
      if (bytes > profileInAnyLanguage) tooHeavy.push(`${profile} has ${bytes} bytes by gzip`)
    }
  }
  expect(tooHeavy, cures.html).toEqual([])
})
