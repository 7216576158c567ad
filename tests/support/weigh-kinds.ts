import type { APIRequestContext } from '@playwright/test'
import type { Budgets } from '#tests/support/budgets.ts'
import { weighPage } from '#tests/support/page-weight.ts'
import { kindsOfPage } from '#tests/support/pages.ts'

const parts = ['html', 'css', 'js'] as const

const cures = {
  html: 'show less at once, or raise the budget where the content has grown',
  css: 'look for rules that are dead or repeated, or give the page a style sheet of its own',
  js: 'load what is not needed at once later',
} as const

/** A message for each kind of page that exceeds its budget. */
export async function tooHeavy(
  request: APIRequestContext,
  origin: string,
  budgets: Budgets,
): Promise<string[]> {
  const faults: string[] = []
  for (const { kind, path } of kindsOfPage) {
    const weight = await weighPage(`/en${path}`, async (file) => (await request.get(origin + file)).text())
    if (weight.css.gzip < 1000) faults.push(`/en${path} has no style sheets`)
    for (const part of parts) {
      const bytes = weight[part].gzip
      const budget = budgets[kind][part]
      if (bytes <= budget) continue
      faults.push(
        `${kind} (/en${path}): ${part} has ${bytes} bytes by gzip, its budget is ${budget}. Either ${cures[part]}; budgets are in tests/support/budgets.ts.`,
      )
    }
  }
  return faults
}
