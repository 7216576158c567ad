import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { ListedAddress } from '#lib/addresses/list-addresses.ts'
import { addressesOf, madeContent } from '#tests/support/addresses.ts'
import { inTurn } from '#tests/support/in-turn.ts'
import { faultsOfPage } from '#tests/support/page-faults.ts'
import { startCommand } from '#tests/support/servers.ts'

const address = 'http://localhost:3214'
let content: string
let server: ChildProcess

// One server for both tests.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  content = madeContent({ skills: 2, roles: 60, levels: 2, largestRole: 1 })
  const [command = '', ...words] = startCommand.split(' ')
  const env = { ...process.env, CONTENT_DIR: content, PORT: '3214', WARM_UP: 'off' }
  server = spawn(command, words, { env, stdio: 'ignore' })
  await expect(async () => {
    expect((await request.get(`${address}/readyz`)).status()).toBe(200)
  }).toPass({ timeout: 280_000 })
})

test.afterAll(() => {
  server.kill()
  rmSync(content, { recursive: true, force: true })
})

test('@server with 60 roles every page, that of every pair too, has its policy and no script of the framework', async () => {
  // Bounded by what there is to do: a slow machine may take its time.
  test.setTimeout(0)
  const pages = addressesOf(content).filter(({ kind }) => kind !== 'file')
  expect(pages.filter(({ path }) => /^\/en\/compare\/[^/]+\/[^/]+$/.test(path))).toHaveLength((60 * 59) / 2)
  expect((await inTurn(pages, 8, faultsOf)).flat()).toEqual([])
})

async function faultsOf({ kind, path }: ListedAddress): Promise<string[]> {
  const response = await fetch(address + path)
  const policy = response.headers.get('content-security-policy') ?? ''
  const faults = response.status === 200 ? [] : [`${response.status}`]
  if (!policy.startsWith("default-src 'none'; script-src 'self'")) faults.push('no policy')
  faults.push(...faultsOfPage(await response.text(), kind === 'tool'))
  return faults.map((fault) => `${path}: ${fault}`)
}

test('@server without git there is no word of changes', async ({ request }) => {
  const home = await (await request.get(`${address}/en`)).text()
  expect(home).toContain('href="/en/skills"')
  expect(home).not.toMatch(/href="[^"]*\/changes"|application\/atom\+xml/)
  expect((await request.get(`${address}/en/changes`)).status()).toBe(404)
  expect((await request.get(`${address}/feeds/en/changes.xml`)).status()).toBe(404)
})
