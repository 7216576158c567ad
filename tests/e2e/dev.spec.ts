import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const address = 'http://localhost:3212'
let content: string
let server: ChildProcess

test.beforeAll(async ({ request }) => {
  test.setTimeout(180_000)
  content = mkdtempSync(join(tmpdir(), 'rungs-'))
  cpSync('content', content, { recursive: true })
  server = spawn('npx', ['next', 'dev', '-p', '3212'], {
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'development', DIST_DIR: '.next-dev-test' },
    stdio: 'ignore',
    detached: true,
  })
  await expect(async () => {
    expect((await request.get(`${address}/en/skills/mlflow`)).status()).toBe(200)
  }).toPass({ timeout: 170_000 })
})

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid)
  rmSync(content, { recursive: true, force: true })
})

test('@server while developing, an edit of the content shows on the next reload', async ({ page }) => {
  await page.goto(`${address}/en/skills/mlflow`)
  const file = join(content, 'skills/mlflow.md')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/^summary: .*$/m, 'summary: A summary that was edited just now.'))
  await page.reload()
  await expect(page.getByText('A summary that was edited just now.')).toBeVisible()
  writeFileSync(file, before.replace('group: mlops', 'group: mlopz'))
  const broken = await page.reload()
  expect(broken?.status()).toBe(500)
  writeFileSync(file, before)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'MLflow' })).toBeVisible()
})
