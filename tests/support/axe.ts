import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Axe = { run(options: object): Promise<{ violations: Violation[] }> }
type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/**
 * What axe finds wrong with a page as it stands. The page has to let a stranger in: `bypassCSP`.
 * Looking at colours takes a third of the time; it can be left out where they were looked at before.
 */
export async function violationsOf(page: Page, { colours = true } = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.addScriptTag({ path: axePath })
  const rules = colours ? {} : { 'color-contrast': { enabled: false } }
  const violations = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: Axe }
      return (await axe.run(options)).violations
    },
    { resultTypes: ['violations'], rules },
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}
