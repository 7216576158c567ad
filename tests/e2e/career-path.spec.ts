import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

test('the ladder shows newly mandatory skills at each level, and the growth by domain adds up to them', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer/path')
  await expect(page.locator('.path-ladder > li h3')).toHaveText([
    'Junior',
    'Middle',
    'Senior',
    'Lead / Staff',
    'Principal',
  ])
  await expect(page.locator('.gain strong')).toHaveText(['2', '+4', '+11', '+1', '0'])
  const spoken = page.locator('table.growth tfoot .sr-only')
  await expect(spoken).toHaveText([
    '21 skills ask more, 2 become mandatory',
    '21 skills ask more, 4 become mandatory',
    '21 skills ask more, 11 become mandatory',
    '21 skills ask more, 1 becomes mandatory',
    'asks no more',
  ])
  expect(await sumOfColumn(page, 3)).toBe(11)
})

/** The sum of newly mandatory skills in a column of the growth table. */
async function sumOfColumn(page: Page, column: number): Promise<number> {
  const cells = await page
    .locator(`table.growth tbody td:nth-child(${column + 1}) .sr-only`)
    .allTextContents()
  return cells
    .map((cell) => Number(/(\d+) becomes? mandatory/.exec(cell)?.[1] ?? 0))
    .reduce((sum, count) => sum + count, 0)
}

test('a level lists only the additions to the stack below', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/path')
  const stacks = page.locator('.path-ladder .stack')
  await expect(stacks.nth(0).locator('li').first()).toHaveText('Python')
  await expect(stacks.nth(1).getByText('Python', { exact: true })).toHaveCount(0)
  await expect(stacks.nth(1).locator('li')).toHaveCount(7)
})

test('the chart has a name, a description, at most twelve rows and the figures of its table', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer/path')
  const chart = page.getByRole('img', { name: /MLOps Engineer: the weight of each domain/ })
  await expect(chart).toHaveCount(1)
  await expect(chart.locator('desc')).toContainText(
    'Junior: 21 points, most in Cloud & Infrastructure with 5.',
  )
  await expect(page.locator('.profile-rows li')).toHaveCount(12)
  await expect(page.locator('table.figures-table tbody tr')).toHaveCount(12)
  await expect(page.locator('table.figures-table tfoot td')).toHaveText(['21', '42', '63', '84', '84'])
  await expect(page.locator('.notes')).toContainText(
    'the 2 smallest domains share the last one: Testing & QA and Version Control & Collaboration',
  )
  expect(await weightsOfMarkers(page)).toEqual(await weightsOfTable(page))
})

/** The weights as drawn: the position of each marker between the lines of two values. */
async function weightsOfMarkers(page: Page): Promise<number[]> {
  return page.locator('.profile-plot').evaluate((plot) => {
    const position = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '')
    const [zero, one] = [...plot.querySelectorAll('text')]
    if (!zero || !one) return []
    const unit = (position(one, 'x') - position(zero, 'x')) / Number(one.textContent)
    return [...plot.querySelectorAll(':scope > .curve > svg')].map((marker) =>
      Math.round((position(marker, 'x') - position(zero, 'x')) / unit),
    )
  })
}

/** The figures column by column. */
async function weightsOfTable(page: Page): Promise<number[]> {
  const rows = await page
    .locator('table.figures-table tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    )
  return (rows[0] ?? []).flatMap((_, level) => rows.map((row) => row[level] ?? 0))
}

test('lines can be distinguished without colour', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer/path')
  const looks = await page.locator('.legend .curve').evaluateAll((curves) =>
    curves.map((curve) => {
      const [line, marker] = [curve.querySelector('line'), curve.querySelector('path')]
      return `${line && getComputedStyle(line).strokeDasharray} ${marker?.getAttribute('d')}`
    }),
  )
  expect(new Set(looks).size).toBe(5)
})

test('a move lists the missing skills, with links to them', async ({ page }) => {
  await page.goto('/en/roles/data-analyst/path')
  const card = page.locator('#moves .card', { hasText: 'Data Scientist' })
  await expect(card).toContainText(/[1-9]\d* of \d+ skills missing/)
  await expect(card).toContainText(/coming from (Junior|Middle)/)
  await expect(card.locator('li a').first()).toHaveAttribute(
    'href',
    /^\/en\/roles\/data-scientist\/matrix#[a-z0-9-]+--middle$/,
  )
})

test('the role, its moves and the catalogue of roles link to the path and show the moves', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('.views').getByRole('link', { name: 'Career path' })).toHaveAttribute(
    'href',
    '/en/roles/mlops-engineer/path',
  )
  await page.locator('#moves').getByRole('link', { name: 'What is missing for each move' }).press('Enter')
  await expect(page).toHaveURL('/en/roles/mlops-engineer/path')
  await expect(page.locator('.family-text')).toContainText('MLOps Engineer leads to ML Engineer (Senior)')
  await expect(page.locator('.family-picture [aria-current]')).toHaveText('MLOps Engineer')
  await page.goto('/en/roles')
  await expect(page.locator('#data-analytics .family-picture li')).toContainText([
    'Data Analyst',
    'Data Scientist',
  ])
  await expect(
    page.locator('#data-analytics .family-picture li', { hasText: 'in ML & AI Engineering' }).first(),
  ).toBeVisible()
})

test('an unknown role has no path', async ({ request }) => {
  expect((await request.get('/en/roles/no-such-role/path')).status()).toBe(404)
})

test.describe('another content', () => {
  // axe is injected as a script, which the content security policy of the pages blocks.
  test.use({ bypassCSP: true })
  test.use({ baseURL: bakery.address })

  test('@server former addresses redirect permanently', async ({ request }) => {
    const response = await request.get('/ar/roles/boulanger-de-nuit/path', { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe('/ar/roles/boulanger-artisan/path')
  })

  test('a role with one level has a ladder of one rung and no growth', async ({ page }) => {
    await page.goto('/fr/roles/auditeur-hygiene/path')
    await expect(page.locator('.path-ladder > li')).toHaveCount(1)
    await expect(page.locator('#growth')).toHaveCount(0)
    await expect(page.locator('.profile-rows li')).toHaveCount(1)
    await expect(page.getByText('Le métier ne nomme encore aucune évolution.')).toBeVisible()
  })

  test('a move to another ladder starts from the highest level', async ({ page }) => {
    await page.goto('/fr/roles/boulanger-artisan/path')
    const card = page.locator('#moves .card', { hasText: 'Vendeur-conseil' })
    await expect(card).toContainText('en venant du niveau Maître boulanger')
  })

  test('in a right-to-left language the values of the chart increase to the left', async ({ page }) => {
    await page.goto('/ar/roles/boulanger-artisan/path')
    const zero = await page.locator('.profile-plot text').first().boundingBox()
    const end = await page.locator('.profile-plot text').last().boundingBox()
    expect(zero?.x).toBeGreaterThan(end?.x ?? 0)
  })

  for (const path of ['/ar/roles/boulanger-artisan/path', '/fr/roles/auditeur-hygiene/path', '/en/roles']) {
    test(`${path} has no violation`, async ({ page }) => {
      await page.goto(path)
      await page.addScriptTag({ path: axePath })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const violations = await page.evaluate(async () => {
          type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          const { axe } = window as unknown as { axe: Axe }
          const found = (await axe.run()).violations
          return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        expect(violations, colorScheme).toEqual([])
      }
    })
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the path is complete', async ({ page }) => {
    await page.goto('/zh/roles/mlops-engineer/path')
    await expect(page.locator('.path-ladder > li')).toHaveCount(5)
    await expect(page.locator('.profile-plot .curve')).toHaveCount(5)
    await expect(page.locator('.family-arcs path.arc')).not.toHaveCount(0)
  })
})
