import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bakeryContent } from '#tests/support/contents.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

let content: string
let server: StartedServer | undefined

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'rungs-'))
  cpSync(bakeryContent, content, { recursive: true })
  server = await startServer(content, {
    env: { NODE_ENV: 'development', DIST_DIR: '.next-dev-test' },
    command: (port) => [process.execPath, next, 'dev', '-p', `${port}`],
    readyPath: '/fr/skills/levain',
  })
})

test.afterAll(() => server?.stop())

test('@server while developing, an edit of the content shows on the next reload', async ({ page }) => {
  await page.goto(`${server?.address}/fr/skills/levain`)
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
