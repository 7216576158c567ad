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

test('the skills that most roles require keep within their budget in every language', async ({ request }) => {
  const { roles } = await (await request.get('/api/v1/all.json')).json()
  const counts = new Map<string, number>()
  for (const { requirements } of roles) {
    for (const { skill } of requirements) counts.set(skill, (counts.get(skill) ?? 0) + 1)
  }
  const largest = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 12)
  expect(largest).toHaveLength(12)
  const tooHeavy: string[] = []
  for (const locale of locales) {
    for (const [id] of largest) {
      const html = await (await request.get(`/${locale}/skills/${id}`)).body()
      const bytes = gzipSync(html, { level: 9 }).length
      if (bytes > profileInAnyLanguage) tooHeavy.push(`/${locale}/skills/${id} has ${bytes} bytes by gzip`)
    }
  }
  expect(tooHeavy, cures.html).toEqual([])
})
