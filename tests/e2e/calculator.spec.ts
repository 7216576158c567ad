import { readFileSync } from 'node:fs'
import { test as plain } from '@playwright/test'
import { encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { expect, test } from '#tests/support/test.ts'

const path = '/en/roles/mlops-engineer/calculator'
const small = '/en/roles/data-analyst/calculator'
const addressOf = (ratings: Record<string, string>, page = small) =>
  `${page}#${encodeRatings(new Map(Object.entries(ratings)))}`

test('digits rate, arrows move, Delete clears, Enter opens the meaning of the skill', async ({ page }) => {
  await page.goto(path)
  const groups = page.getByRole('radiogroup')
  await expect(groups).toHaveCount(21)
  await groups.nth(0).getByRole('radio', { name: 'Skip' }).focus()
  await page.keyboard.press('3')
  await expect(groups.nth(0).getByRole('radio', { name: 'Advanced' })).toBeChecked()
  await expect(groups.nth(0).getByRole('radio', { name: 'Advanced' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(groups.nth(1).getByRole('radio', { name: 'Skip' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(groups.nth(1).getByRole('radio', { name: 'Not yet' })).toBeChecked()
  await expect(page.getByText('Answered: 2 of 21')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Answered: 1 of 21')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const meaning = page.locator('#meaning-github-copilot')
  await expect(meaning.locator('dt')).toHaveText(['Awareness', 'Working', 'Advanced', 'Expert'])
  await expect(meaning.locator('.prose').first()).toBeVisible()
})

test('requirements are not shown before the result', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('button', { name: 'MLflow' }).click()
  await expect(page.locator('#meaning-mlflow .prose').first()).toBeVisible()
  const text = await page.locator('.tool').textContent()
  expect(text).not.toMatch(/Junior|Senior|Principal|mandatory/)
})

test('the result shows the level, the readiness and the plan, and answers survive a reload', async ({
  page,
}) => {
  await page.goto(small)
  await page.getByRole('button', { name: 'Show where I stand' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Rate at least one skill' })).toBeVisible()
  await page.locator('.choice', { hasText: 'Awareness' }).first().click()
  await page.reload()
  await expect(page.getByText(/Answered: 1 of \d+/)).toBeVisible()
  await page.getByRole('button', { name: 'Show where I stand' }).click()
  const heading = page.getByRole('heading', { name: /^You are (not )?at / })
  await expect(heading).toBeFocused()
  await expect(page.locator('.readiness > li')).toHaveCount(5)
  await expect(page.locator('.gap-list a').first()).toHaveAttribute(
    'href',
    /\/en\/roles\/data-analyst\/matrix#[a-z-]+--/,
  )
  await expect(page.locator('.gap-list .prose').first()).toBeVisible()
  await page.getByRole('button', { name: 'Forget my answers' }).click()
  await expect(page.getByText(/Answered: 0 of \d+/)).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await expect(page.getByText(/Answered: 1 of \d+/)).toBeVisible()
})

test('only the pages themselves are requested from the server', async ({ page, baseURL }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  await page.goto(addressOf({ 'experiment-tracking': 'working' }))
  await expect(page.locator('.readiness')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const others = requests.filter((one) => !one.startsWith(`GET ${baseURL}/`) && !one.startsWith('GET blob:'))
  expect(others).toEqual([])
  expect(requests.filter((one) => one.includes('~'))).toEqual([])
})

test('an address shows its answers, lists unknown ids, and does not change the own ones', async ({
  page,
}) => {
  await page.goto(small)
  const group = page.getByRole('radiogroup', { name: 'Experiment Tracking' })
  await group.locator('.choice', { hasText: 'Expert' }).click()
  await page.goto(addressOf({ 'experiment-tracking': 'awareness', cobol: 'expert' }))
  await page.reload()
  await expect(page.getByText('Your own are untouched')).toBeVisible()
  await expect(page.getByText('left out of the result: cobol')).toBeVisible()
  await page.getByRole('button', { name: 'Go to my own answers' }).click()
  await expect(group.getByRole('radio', { name: 'Expert' })).toBeChecked()
  await expect(page).toHaveURL(small)
  await page.goto(addressOf({ 'experiment-tracking': 'awareness' }))
  await page.getByRole('button', { name: 'Make them my own' }).click()
  await page.getByRole('button', { name: 'Change my answers' }).click()
  await expect(group.getByRole('radio', { name: 'Awareness' })).toBeChecked()
})

for (const { fragment, message } of [
  { fragment: 'a1.zzz.working~mlflow', message: 'cut off or altered' },
  { fragment: 'a7.zzz', message: 'later version' },
  { fragment: '%E0%A4%A', message: 'holds no answers' },
]) {
  test(`the malformed fragment #${fragment} is reported`, async ({ page }) => {
    await page.goto(`${small}#${fragment}`)
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible()
    await expect(page.getByRole('radiogroup').first()).toBeVisible()
  })
}

test('the skip link is not read as answers', async ({ page }) => {
  await page.goto(small)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${small}#content`)
  await expect(page.locator('.tool-notice')).toHaveCount(0)
})

test('two addresses are compared skill by skill', async ({ page, baseURL }) => {
  const first = { mlflow: 'working', docker: 'expert', redis: 'working', helm: '-' }
  const second = { mlflow: 'expert', docker: 'advanced', redis: 'working' }
  await page.goto(addressOf(first, path))
  await page.getByLabel('The other address').fill('https://lattice.example')
  await page.getByRole('button', { name: 'Lay over' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'not the address of a result' })).toBeVisible()
  await page.getByLabel('The other address').fill(`${baseURL}${addressOf(second, path)}`)
  await page.getByRole('button', { name: 'Lay over' }).click()
  const table = page.getByRole('table')
  await expect(table.locator('caption')).toHaveText(
    'Rated differently: 2. Answered in one only: 1. Rated the same: 1.',
  )
  await expect(table.locator('tbody th')).toHaveText(['Level', 'MLflow', 'Docker', 'Helm'])
  await expect(table.locator('tbody tr').nth(1).locator('td').last()).toHaveText('+2')
})

test('the result is copied, and saved as Markdown and CSV', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(addressOf({ 'experiment-tracking': 'working' }))
  await page.getByRole('button', { name: 'Copy the address' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Address copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}${addressOf({ 'experiment-tracking': 'working' })}`,
  )
  for (const { button, name, text } of [
    { button: 'Download CSV', name: 'data-analyst.csv', text: '"experiment-tracking","Experiment Tracking"' },
    { button: 'Download Markdown', name: 'data-analyst.md', text: '| experiment-tracking |' },
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    expect(readFileSync(await download.path(), 'utf8')).toContain(text)
  }
})

test('a role of 21 skills is printed on two pages, with everything to learn', async ({ page }) => {
  await page.goto(addressOf({ docker: 'awareness', 'git-advanced': 'awareness', mlflow: '-' }, path))
  await expect(page.locator('.gap-list .prose').first()).toBeAttached()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('it is one of the views of a role', async ({ page }) => {
  await page.goto('/en/roles/mlops-engineer')
  await page.getByRole('link', { name: 'Where I stand' }).click()
  await expect(page).toHaveURL(path)
})

plain.describe(() => {
  plain.use({ javaScriptEnabled: false })
  plain('without script the page says so and leads to the full matrix', async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText('This tool needs JavaScript')).toBeVisible()
    await expect(page.getByRole('link', { name: 'full matrix' })).toHaveAttribute(
      'href',
      '/en/roles/mlops-engineer/matrix',
    )
    await expect(page.getByRole('radiogroup').first()).toBeHidden()
  })
})
