import { encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { violationsOf } from '#tests/support/axe.ts'
import { sampleBudgets } from '#tests/support/budgets.ts'
import { heavyProfiles } from '#tests/support/heavy-profiles.ts'
import { faultsOfPage } from '#tests/support/page-faults.ts'
import { kindsOfPage } from '#tests/support/pages.ts'
import { sample } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'
import { tooHeavy } from '#tests/support/weigh-kinds.ts'

// Facts of the sample, and pages with content of a realistic size. Runs only if content/ is the sample.
test.use({ baseURL: sample.address })

test('the MLOps Engineer shows its counts of skills, levels and requirements', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('.role-map figcaption')).toContainText('280 requirements, 123 of them mandatory')
  await expect(page.locator('main')).toContainText(
    'The MLOps Engineer role belongs to ML & AI Engineering and has 5 levels. It asks for 56 skills with 123 mandatory requirements; its key domains are Cloud & Infrastructure, Programming Fundamentals, and Machine Learning & AI.',
  )
})

test('the matrix shows 56 skills in the order of the content, 280 cells, 123 of them mandatory', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('table.matrix tbody tr:has(td)')).toHaveCount(56)
  await expect(page.locator('table.matrix a.cell')).toHaveCount(280)
  await expect(page.locator('table.matrix a.cell.m')).toHaveCount(123)
  await expect(page.locator('table.matrix tbody').first().locator('th[scope="row"]')).toHaveText([
    'GitHub Copilot',
    'Cursor IDE',
    'ChatGPT / Claude',
    'Prompt Engineering for Code',
  ])
  await expect(page.locator('main h3 + span').first()).toHaveText('4 skills')
})

const skillPages = [
  { address: '/zh/skills/experiment-tracking', roles: 7, mandatory: 25, optional: 10, date: '2026/3/17' },
  { address: '/es/skills/mlflow', roles: 6, mandatory: 22, optional: 8, date: '17/3/2026' },
  { address: '/de/skills/ml-pipelines', roles: 6, mandatory: 21, optional: 9, date: '17.3.2026' },
  { address: '/en/skills/mlflow', roles: 6, mandatory: 22, optional: 8, date: '3/17/2026' },
]

for (const { address, roles, mandatory, optional, date } of skillPages) {
  test(`${address} shows ${roles} roles, ${mandatory} mandatory and ${optional} optional, and its date`, async ({
    page,
  }) => {
    await page.goto(address)
    const counts = (await page.locator('.profile-top p').first().textContent())?.match(/\d+/g)
    expect(counts).toEqual([`${roles}`, '5', `${mandatory}`, `${optional}`])
    await expect(page.locator('table.skill-grid a.cell')).toHaveCount(mandatory + optional)
    await expect(page.locator('main time').first()).toHaveText(date)
    await expect(page.locator('table.level-table')).toHaveCount(5)
    await expect(page.locator('table.level-table tbody tr')).toHaveCount(mandatory + optional)
  })
}

test('mandatory requirements are not counted as skills', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  const main = page.locator('main')
  await expect(main).toContainText('41 of them are mandatory at some level')
  await expect(main).not.toContainText(/123 mandatory skills|56 skills, of which 123/)
})

test('a role of 56 skills is printed on two pages, with everything to learn', async ({ page }) => {
  const ratings = new Map(Object.entries({ docker: 'awareness', 'git-advanced': 'awareness', mlflow: '-' }))
  await page.goto(`/en/roles/mlops-engineer/calculator#${encodeRatings(ratings)}`)
  await expect(page.locator('.gap-list .prose').first()).toBeAttached()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('every kind of page is within its byte budget', async ({ request }) => {
  expect(await tooHeavy(request, sample.address, sampleBudgets)).toEqual([])
})

test('the most required skills are within their budget in every language', async ({ request }) => {
  expect(await heavyProfiles(request, sample.address)).toEqual([])
})

test('no page violates its own policy, and none has a fault in its HTML', async ({
  page,
  request,
  consoleErrors,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    )
  })
  const faults: string[] = []
  for (const { kind, path } of kindsOfPage.filter((one) => one.kind !== 'changes')) {
    const html = await (await request.get(`/en${path}`)).text()
    faults.push(...faultsOfPage(html, kind === 'level calculator').map((fault) => `${path}: ${fault}`))
    await page.goto(`/en${path}`)
    await expect(page.locator('h1')).toHaveCount(kind === 'unknown address' ? 4 : 1)
  }
  expect(faults).toEqual([])
  expect(consoleErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([])
})

test.describe('for axe', () => {
  test.use({ bypassCSP: true })

  // The fixture is tested in all conditions; here each kind of page gets one, in rotation.
  const conditions = [
    { locale: 'en', width: 1440, colorScheme: 'dark' },
    { locale: 'zh', width: 375, colorScheme: 'light' },
    { locale: 'de', width: 375, colorScheme: 'dark' },
    { locale: 'es', width: 1440, colorScheme: 'light' },
  ] as const

  for (const [index, { kind, path }] of kindsOfPage.entries()) {
    const { locale, width, colorScheme } = conditions[index % 4] ?? conditions[0]
    test(`${kind} in ${locale} has no violation, and no width makes it scroll sideways`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/${locale}${path}`)
      await page.addStyleTag({
        content: ':is(.domain, .panel, .section) { content-visibility: visible !important }',
      })
      expect(await violationsOf(page)).toEqual([])
      for (const size of [320, 375, 768, 1440]) {
        await page.setViewportSize({ width: size, height: 900 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `at ${size} px`).toBeLessThanOrEqual(0)
      }
    })
  }
})
