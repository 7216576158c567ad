import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bakeryContent } from '#tests/support/contents.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

const token = 'a-token-for-the-tests'
let content: string
let server: StartedServer | undefined

const at = (path: string): string => `${server?.address}${path}`

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'rungs-live-'))
  cpSync(bakeryContent, content, { recursive: true })
  git(['init', '-q'])
  git(['add', '.'])
  // On an earlier day: what is changed on the day of the first commit is part of what came.
  git(['commit', '-qm', 'First', '--date=2026-01-05T12:00:00Z'], {
    GIT_COMMITTER_DATE: '2026-01-05T12:00:00Z',
  })
  server = await startServer(content, { env: { RELOAD_TOKEN: token } })
})

test.afterAll(() => server?.stop())

function git(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@test.example']
  spawnSync('git', [...author, ...words], { cwd: content, env: { ...process.env, ...env } })
}

const file = (name: string) => join(content, name)

function edit(name: string, change: (text: string) => string): string {
  const before = readFileSync(file(name), 'utf8')
  writeFileSync(file(name), change(before))
  return before
}

const within = { timeout: 120_000 }

test('@server an edited file is served without a restart, and pages that do not say it keep their tag', async ({
  request,
}) => {
  const ask = async () => (await request.get(at('/fr/skills/tourage'))).headers().etag?.slice(0, 20)
  const tag = await ask()
  edit('skills/levain.md', (text) => text.replace(/^summary: .*$/m, 'summary: Un résumé changé à l’instant.'))
  await expect(async () => {
    expect(await (await request.get(at('/fr/skills/levain'))).text()).toContain('changé à l’instant')
  }).toPass(within)
  expect(await ask()).toBe(tag)
})

test('@server a commit appears on its page and in its feed', async ({ request }) => {
  git(['commit', '-qam', 'Reword the summary'])
  await expect(async () => {
    expect(await (await request.get(at('/feeds/fr/skills/levain.xml'))).text()).toContain(
      'Reword the summary',
    )
  }).toPass(within)
})

test('@server a broken content is not served: the last one stays, and the problems are reported', async ({
  request,
}) => {
  const before = edit('skills/levain.md', (text) => text.replace(/^group: .*$/m, 'group: no-such-group'))
  await expect(async () => {
    const { problems } = await (await request.get(at('/readyz'))).json()
    expect(problems.join()).toMatch(/skills\/levain\.md:\d+:\d+[\s\S]*no-such-group[\s\S]*→/)
  }).toPass(within)
  expect(server?.log()).toContain('skills/levain.md:')
  const page = await request.get(at('/fr/skills/levain'))
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('changé à l’instant')
  writeFileSync(file('skills/levain.md'), before)
  await expect(async () => {
    expect((await (await request.get(at('/readyz'))).json()).problems).toEqual([])
  }).toPass(within)
})

test('@server a reload that is asked for answers when the new content is served', async ({ request }) => {
  edit('skills/levain.md', (text) => text.replace(/^summary: .*$/m, 'summary: Un résumé rechargé.'))
  const reload = await request.post(at('/-/reload'), { headers: { authorization: `Bearer ${token}` } })
  expect(reload.status()).toBe(200)
  expect(await (await request.get(at('/fr/skills/levain'))).text()).toContain('rechargé')
})

test('@server readers meanwhile get every page, old or new, and none of both', async ({ request }) => {
  const role = at('/fr/roles/boulanger-artisan/matrix')
  const words = ['premier', 'second', 'troisième', 'quatrième']
  let isDone = false
  const seen = new Set<string>()
  const readers = Array.from({ length: 4 }, async () => {
    while (!isDone) {
      const answer = await request.get(role)
      expect(answer.status()).toBe(200)
      const marks = new Set((await answer.text()).match(/essai-\p{L}+/gu) ?? [])
      expect([...marks].length).toBeLessThanOrEqual(1)
      for (const mark of marks) seen.add(mark)
    }
  })
  for (const word of words) {
    for (const name of ['skills/levain.md', 'skills/cuisson.md', 'skills/petrissage.md']) {
      edit(name, (text) =>
        text.replaceAll(/ essai-\p{L}+/gu, '').replaceAll(/\.(?=\n|$)/g, ` essai-${word}.`),
      )
    }
    await request.post(at('/-/reload'), { headers: { authorization: `Bearer ${token}` } })
  }
  isDone = true
  await Promise.all(readers)
  const last = await (await request.get(role)).text()
  for (const [mark] of last.matchAll(/essai-\p{L}+/gu)) seen.add(mark)
  expect([...seen]).toContain('essai-quatrième')
})

test('@server it ends within five seconds, though somebody keeps a connection open', async () => {
  const start = performance.now()
  const ended = new Promise((resolve) => server?.process.once('exit', resolve))
  server?.process.kill('SIGTERM')
  await ended
  expect(performance.now() - start).toBeLessThan(5000)
})
