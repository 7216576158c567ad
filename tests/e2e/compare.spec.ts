import { bakery } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('one role is chosen, then the other, by links', async ({ page }) => {
    await page.goto('/en')
    await page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: 'Compare' })
      .click()
    await expect(page).toHaveURL('/en/compare')
    await page.locator('main').getByRole('link', { name: 'NLP Engineer' }).click()
    await expect(page).toHaveURL('/en/compare/nlp-engineer')
    await page.locator('main').getByRole('link', { name: 'LLM Engineer' }).click()
    await expect(page).toHaveURL('/en/compare/llm-engineer/nlp-engineer')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('LLM Engineer and NLP Engineer')
  })

  test('a role links to the choice of another one, nearest first', async ({ page }) => {
    await page.goto('/en/roles/mlops-engineer')
    await page.getByRole('link', { name: 'Compare with…' }).click()
    await expect(page).toHaveURL('/en/compare/mlops-engineer')
    await page.goto('/en/compare/llm-engineer')
    const overlaps = await page.locator('.choice-overlap').allInnerTexts()
    const percents = overlaps.map((text) => Number(/(\d+)%/.exec(text)?.[1]))
    expect(percents.length).toBeGreaterThan(5)
    expect(percents).toEqual(percents.toSorted((a, b) => b - a))
    await expect(page.locator('main')).toContainText('Overlap counts steps of proficiency')
  })

  test('the level of a change is chosen by its address, in either direction', async ({ page }) => {
    await page.goto('/en/compare/llm-engineer/mlops-engineer')
    const there = page.getByRole('region', { name: 'From LLM Engineer to MLOps Engineer' })
    const back = page.getByRole('region', { name: 'From MLOps Engineer to LLM Engineer' })
    await expect(there.locator('#to-mlops-engineer--middle')).toBeVisible()
    await there.getByRole('link', { name: 'Senior' }).click()
    await expect(page).toHaveURL(/#to-mlops-engineer--senior$/)
    const panel = there.locator('#to-mlops-engineer--senior')
    await expect(panel).toBeVisible()
    await expect(there.locator('#to-mlops-engineer--middle')).toBeHidden()
    const sentence = (await panel.textContent()) ?? ''
    const [, current, toLearn] =
      /At Senior, 21 skills are asked: (\d+) held already, (\d+) to learn, \d+ of them mandatory\./.exec(
        sentence,
      ) ?? []
    expect(Number(current) + Number(toLearn)).toBe(21)
    const groups = await panel.locator('th[scope="rowgroup"] small').allTextContents()
    expect(groups.map((text) => Number.parseInt(text, 10)).reduce((sum, count) => sum + count, 0)).toBe(
      Number(toLearn),
    )
    await expect(panel.locator('tbody tr:not(:has([scope="rowgroup"]))')).toHaveCount(Number(toLearn))
    await expect(back.locator('#to-llm-engineer--middle')).toBeVisible()
  })
})

test('two roles and a level are chosen on one line, and the comparison opens there', async ({ page }) => {
  await page.goto('/en/compare')
  await page.getByLabel('From').selectOption('MLOps Engineer')
  await page.getByLabel('To', { exact: true }).selectOption('LLM Engineer')
  await page.getByLabel('at level').selectOption('Senior')
  await page.getByRole('button', { name: 'Show what it takes' }).click()
  await expect(page).toHaveURL('/en/compare/llm-engineer/mlops-engineer#to-llm-engineer--senior')
  await expect(page.locator('#to-llm-engineer--senior')).toBeVisible()
  await page.goto('/en/compare/llm-engineer/mlops-engineer')
  await expect(page.locator('#to-llm-engineer--senior')).toBeVisible()
})

test('shared skills, skills of one role and the overlap add up', async ({ page }) => {
  await page.goto('/en/compare/llm-engineer/mlops-engineer')
  const figures = await page.locator('main dl.figures dd').allTextContents()
  const [shared = 0, alike = 0, inOneOnly = 0] = figures.slice(1).map(Number)
  const rowsOnlyIn = (role: string) => page.locator(`#only-${role} table.matrix tbody tr`).count()
  const onlyInMlops = await rowsOnlyIn('mlops-engineer')
  expect(shared + onlyInMlops, 'MLOps Engineer asks for 21 skills').toBe(21)
  expect(onlyInMlops + (await rowsOnlyIn('llm-engineer'))).toBe(inOneOnly)
  const differences = page.locator('#shared > div.domain th[scope="rowgroup"]')
  await expect(differences.filter({ hasText: 'Experiment Tracking' })).toHaveText(
    'Experiment TrackingProficiency differs at Junior',
  )
  await expect(differences.filter({ hasText: 'ML Pipelines' })).toHaveText(
    /^ML PipelinesProficiency differs at Senior, Lead \/ Staff, and Principal.*Mandatory in one only/,
  )
  await expect(page.locator('#shared details')).toContainText(`${alike} skills are asked alike`)
  expect((await differences.count()) + alike).toBe(shared)
})

test('a cell of either role opens its detail on the page', async ({ page }) => {
  await page.goto('/en/compare/llm-engineer/nlp-engineer')
  await page.locator('table.pairs a.cell').first().click()
  await expect(page.getByRole('dialog', { name: / · / })).toContainText('Awareness')
  await expect(page).toHaveURL('/en/compare/llm-engineer/nlp-engineer')
})

test('@server the reverse order of a pair redirects permanently to its canonical address', async ({
  request,
}) => {
  const response = await request.get('/zh/compare/nlp-engineer/llm-engineer', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/zh/compare/llm-engineer/nlp-engineer')
})

const unknown = [
  '/en/compare/no-such-role',
  '/en/compare/llm-engineer/no-such-role',
  '/en/compare/no-such-role/llm-engineer',
  '/en/compare/llm-engineer/llm-engineer',
  '/xx/compare/llm-engineer/nlp-engineer',
  '/en/compare/llm-engineer/nlp-engineer/more',
  '/en/compare/llm-engineer/__proto__',
  '/en/compare/llm-engineer/..%2fnlp-engineer',
  `/en/compare/llm-engineer/${'x'.repeat(400)}`,
]

for (const address of unknown) {
  test(`${address.slice(0, 60)} returns 404 with a page that needs no script`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('<a href="/en/skills">')
  })
}

test('@server a pair that does not exist is not cached, because the role may be added', async ({
  request,
}) => {
  const response = await request.get('/en/compare/llm-engineer/no-such-role')
  expect(response.headers()['cache-control']).not.toContain('s-maxage')
})

test.describe('with two ladders', () => {
  test.use({ baseURL: bakery.address })

  test('levels are aligned from the top, and the page shows the pairs', async ({ page }) => {
    await page.goto('/en/compare/boulanger-artisan/vendeur-conseil')
    await expect(page.locator('main')).toContainText(
      'counted from the top: Apprentice beside Sales supervisor, Baker beside Shop manager, and Maître boulanger beside Network director.',
    )
    await expect(page.locator('main')).toContainText('Sales assistant is a level of one role only.')
    await expect(page.locator('table.pairs thead th')).toHaveCount(5)
    await expect(page.locator('#changes .panel')).toHaveCount(6)
  })

  test('a role with one level is compared at that level', async ({ page }) => {
    await page.goto('/fr/compare/auditeur-hygiene/vendeur-conseil')
    await expect(page.locator('#changes .panel')).toHaveCount(2)
    await expect(page.locator('#to-auditeur-hygiene--gerant')).toBeVisible()
  })

  test('@server former ids redirect to the canonical address of the pair', async ({ request }) => {
    for (const from of ['boulanger-de-nuit/tourier', 'tourier/boulanger-de-nuit']) {
      const response = await request.get(`/ar/compare/${from}`, { maxRedirects: 0 })
      expect(response.status()).toBe(308)
      expect(response.headers().location).toBe('/ar/compare/boulanger-artisan/tourier')
    }
    const one = await request.get('/fr/compare/boulanger-de-nuit', { maxRedirects: 0 })
    expect(one.headers().location).toBe('/fr/compare/boulanger-artisan')
    expect((await request.get('/fr/compare/boulanger-artisan/boulanger-de-nuit')).status()).toBe(404)
  })

  test('no page is wider than a phone, in either writing direction', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    for (const locale of ['fr', 'ar']) {
      for (const path of ['', '/boulanger-artisan', '/boulanger-artisan/vendeur-conseil']) {
        await page.goto(`/${locale}/compare${path}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${locale}${path}`).toBeLessThanOrEqual(0)
      }
    }
  })
})
