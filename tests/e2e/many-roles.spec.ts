import { expect, test } from '@playwright/test'
import type { ListedAddress } from '#lib/addresses/list-addresses.ts'
import { addressesOf, madeContent } from '#tests/support/addresses.ts'
import { inTurn } from '#tests/support/in-turn.ts'
import { faultsOfPage } from '#tests/support/page-faults.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

let content: string
let server: StartedServer | undefined

const at = (path: string): string => `${server?.address}${path}`

// One server for both tests.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  content = madeContent({ skills: 2, roles: 60, levels: 2, largestRole: 1 })
  server = await startServer(content)
})

test.afterAll(() => server?.stop())

test('@server with 60 roles every page, that of every pair too, has its policy and no script of the framework', async () => {
  // Bounded by what there is to do: a slow machine may take its time.
  test.setTimeout(0)
  const pages = addressesOf(content).filter(({ kind }) => kind !== 'file')
  expect(pages.filter(({ path }) => /^\/en\/compare\/[^/]+\/[^/]+$/.test(path))).toHaveLength((60 * 59) / 2)
  expect((await inTurn(pages, 8, faultsOf)).flat()).toEqual([])
})

async function faultsOf({ kind, path }: ListedAddress): Promise<string[]> {
  const response = await fetch(at(path))
  const policy = response.headers.get('content-security-policy') ?? ''
  const faults = response.status === 200 ? [] : [`${response.status}`]
  if (!policy.startsWith("default-src 'none'; script-src 'self'")) faults.push('no policy')
  faults.push(...faultsOfPage(await response.text(), kind === 'tool'))
  return faults.map((fault) => `${path}: ${fault}`)
}

test('@server without git there is no word of changes', async ({ request }) => {
  const home = await (await request.get(at('/en'))).text()
  expect(home).toContain('href="/en/skills"')
  expect(home).not.toMatch(/href="[^"]*\/changes"|application\/atom\+xml/)
  expect((await request.get(at('/en/changes'))).status()).toBe(404)
  expect((await request.get(at('/feeds/en/changes.xml'))).status()).toBe(404)
})
