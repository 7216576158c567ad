import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { violationsOf } from '#tests/support/axe.ts'
import { fixtureContent } from '#tests/support/contents.ts'
import { commit, git } from '#tests/support/git-repository.ts'
import { faultsOfPage } from '#tests/support/page-faults.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

let server: StartedServer | undefined
let content: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'rungs-community-'))
  cpSync(fixtureContent, content, { recursive: true })
  git(content, ['init', '-b', 'main'])
  commit(content, 'Describe roles and skills', '2026-01-05T12:00:00Z')
  server = await startServer(content)
})

test.afterAll(() => server?.stop())

const at = (path: string) => `${server?.address}${path}`

/** The codes of the mails to a person, as the server printed them. */
const codesOf = (name: string) =>
  [...(server?.log() ?? '').matchAll(/Mail to (\w+)@example\.org: (\d{6})/g)].flatMap(([, to, code]) =>
    to === name && code !== undefined ? code : [],
  )

/** The author and the files of the last commit. */
function lastCommit(): readonly [string | undefined, readonly string[]] {
  const format = ['log', '-1', '--format=%an', '--name-only']
  const { stdout } = spawnSync('git', format, { cwd: content, encoding: 'utf8' })
  const [author, ...files] = stdout.split('\n').filter((line) => line !== '')
  return [author, files]
}

/** A person with a browser of their own, signed in by the code of a mail. */
async function signIn(browser: Browser, name: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, ...options })
  const page = await context.newPage()
  await page.goto(at('/en/community/sign-in'))
  await page.getByLabel('E-mail address').fill(`${name}@example.org`)
  const before = codesOf(name).length
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await expect.poll(() => codesOf(name).length).toBe(before + 1)
  await page.getByLabel('Six-digit code').fill(codesOf(name).at(-1) ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  return page
}

for (const javaScriptEnabled of [false, true]) {
  const mode = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`@server a member suggests a wording and an expert approves, ${mode}`, async ({ browser }) => {
    const author = await signIn(browser, javaScriptEnabled ? 'ada' : 'ben', { javaScriptEnabled })
    const text = `Runs the tracking server for the team, and restores it, ${mode}.`
    await author.goto(at('/en/skills/mlflow'))
    await author.locator('#meaning--senior').getByRole('link', { name: 'Suggest a change' }).click()
    await author.getByLabel('What it should say').fill(text)
    await author.getByRole('button', { name: 'Preview' }).click()
    await expect(author.getByText('Write why.')).toBeVisible()
    await author.getByLabel('Why').fill('It is what seniors do here.')
    await author.getByRole('button', { name: 'Submit' }).click()
    await expect(
      author.getByRole('heading', { level: 1, name: /MLflow: description at Senior/ }),
    ).toBeVisible()
    await expect(author.getByText('waiting for an expert')).toBeVisible()
    await expect(author.locator('ins').first()).toBeVisible()
    await expect(author.getByRole('heading', { name: 'Decide' })).toHaveCount(0)

    const expert = await signIn(browser, 'expert', { javaScriptEnabled })
    await expert.goto(at('/en/community/review'))
    await expert.getByRole('link', { name: 'MLflow: description at Senior' }).click()
    await expert.getByRole('button', { name: 'Approve' }).click()
    await expect(expert.getByText('expert decided on')).toBeVisible()
    await expect(async () => {
      await author.goto(at('/en/skills/mlflow'))
      await expect(author.locator('#meaning--senior')).toContainText(text, { timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    await expert.reload()
    await expect(expert.getByText(/In the matrix since .* as commit/)).toBeVisible()
    const [name, files] = lastCommit()
    expect([name, files]).toEqual([javaScriptEnabled ? 'ada' : 'ben', ['skills/mlflow.md']])
    await author.close()
    await expert.close()
  })
}

test('@server pages of the community have no faults and no violations, in all languages', async ({
  browser,
}) => {
  const page = await signIn(browser, 'expert')
  const paths = [
    '',
    '/account',
    '/inbox',
    '/proposals',
    '/proposals/1',
    '/review',
    '/skills/mlflow',
    '/roles/mlops-engineer',
    '/suggest/text?part=skillDescription&skill=mlflow&at=senior&locale=de',
    '/suggest/cells?role=mlops-engineer&skill=mlflow',
    '/suggest/new-skill',
    '/suggest/rename?kind=skill&id=mlflow',
    '/suggest/retire?kind=role&id=mlops-engineer',
    '/nothing',
  ]
  for (const locale of ['en', 'de', 'es', 'zh']) {
    for (const path of paths) {
      const response = await page.goto(at(`/${locale}/community${path}`))
      const html = (await response?.text()) ?? ''
      expect([path, response?.status()]).toEqual([path, path === '/nothing' ? 404 : 200])
      expect([path, faultsOfPage(html, false)]).toEqual([path, []])
      expect([locale, path, await violationsOf(page)]).toEqual([locale, path, []])
    }
  }
  await page.context().close()
})

test('@server pages of the community fit a small phone', async ({ browser }) => {
  const page = await signIn(browser, 'expert', { viewport: { width: 320, height: 568 } })
  for (const path of [
    '',
    '/account',
    '/proposals',
    '/proposals/1',
    '/suggest/cells?role=mlops-engineer',
    '/skills/mlflow',
  ]) {
    await page.goto(at(`/en/community${path}`))
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width]).toEqual([path, 320])
  }
  await page.context().close()
})

test('@server pages of the community are for one reader, and are never framed or stored', async ({
  request,
}) => {
  for (const path of [
    '/en/community',
    '/en/community/sign-in',
    '/de/community/nothing',
    '/zh/community/account',
  ]) {
    const response = await request.get(at(path), { maxRedirects: 0 })
    expect(response.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      vary: 'Cookie',
      'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/),
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(response.headers()['access-control-allow-origin']).toBeUndefined()
  }
})

test('@server other methods and large forms are refused', async ({ request }) => {
  expect((await request.put(at('/en/community'))).status()).toBe(405)
  expect((await request.post(at('/en/skills/mlflow'))).status()).toBe(405)
  expect((await request.post(at('/en/community/suggest'), { data: 'a'.repeat(70_000) })).status()).toBe(413)
  expect((await request.post(at('/en/community/suggest'), { form: { form: 'text' } })).status()).toBe(403)
})
