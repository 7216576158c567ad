import { expect, test } from '#tests/support/test.ts'

const roleFigures = ['56 skills', '5 levels', '280 requirements', '123 of them mandatory']

async function figuresOf(page: import('@playwright/test').Page): Promise<string[]> {
  return page
    .locator('main dl.figures > div')
    .evaluateAll((figures) =>
      figures.map(
        (figure) => `${figure.querySelector('dd')?.textContent} ${figure.querySelector('dt')?.textContent}`,
      ),
    )
}

test('the MLOps Engineer shows its counts of skills, levels and requirements', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  expect(await figuresOf(page)).toEqual(roleFigures)
  await expect(page.locator('main')).toContainText(
    'The MLOps Engineer role belongs to ML & AI Engineering and has 5 levels. It asks for 56 skills with 123 mandatory requirements; its key domains are Programming Fundamentals, Backend Development, and Database Management.',
  )
})

test('the matrix shows 56 skills in the order of the content, 280 cells, 123 of them mandatory', async ({
  page,
}) => {
  await page.goto('/en/roles/mlops-engineer')
  await expect(page.locator('table.matrix tbody tr')).toHaveCount(56)
  await expect(page.locator('table.matrix a.cell')).toHaveCount(280)
  await expect(page.locator('table.matrix a.cell.m')).toHaveCount(123)
  await expect(page.locator('table.matrix').first().locator('tbody th')).toHaveText([
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
    const values = await page.locator('main dl.figures dd').allTextContents()
    expect(values).toEqual([`${roles}`, '5', `${mandatory}`, `${optional}`])
    await expect(page.locator('main time').first()).toHaveText(date)
    await expect(page.locator('table.level-table')).toHaveCount(5)
    await expect(page.locator('table.level-table tbody tr')).toHaveCount(mandatory + optional)
  })
}
