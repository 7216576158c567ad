import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bakeryContent } from '#tests/support/contents.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

const address = 'http://localhost:3212'
let content: string
let server: ChildProcess

test.beforeAll(async ({ request }) => {
  content = mkdtempSync(join(tmpdir(), 'rungs-'))
  cpSync(bakeryContent, content, { recursive: true })
  server = spawn(process.execPath, [next, 'dev', '-p', '3212'], {
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'development', DIST_DIR: '.next-dev-test' },
    stdio: 'ignore',
  })
  await expect(async () => {
    expect((await request.get(`${address}/fr/skills/levain`)).status()).toBe(200)
  }).toPass({ timeout: 280_000 })
})

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill()
  await ended
  rmSync(content, { recursive: true, force: true })
})

test('@server while developing, an edit of the content shows on the next reload', async ({ page }) => {
  await page.goto(`${address}/fr/skills/levain`)
  const file = join(content, 'skills/levain.md')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/^summary: .*$/m, 'summary: Un résumé changé à l’instant.'))
  await page.reload()
  await expect(page.getByText('Un résumé changé à l’instant.')).toBeVisible()
  writeFileSync(file, before.replace('group: petrissage-fermentation', 'group: petrissage'))
  const broken = await page.reload()
  expect(broken?.status()).toBe(500)
  writeFileSync(file, before)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Levain' })).toBeVisible()
})
