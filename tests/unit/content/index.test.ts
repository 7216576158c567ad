import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadSite } from '#lib/content/load-site.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'

const broken = { ...baseContent, 'families.yaml': 'families: []\n' }

async function open(folder: string) {
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  return import('#lib/content/index.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.contentOfRevision = undefined
})

describe('the content of the site', () => {
  test('while developing, comes out of the files of CONTENT_DIR as they are now', async () => {
    const folder = folderWith(baseContent)
    const { getCatalog } = await open(folder)
    expect(getCatalog().site.name.original).toBe('Bakery')
    writeFileSync(join(folder, 'site.yaml'), `${baseContent['site.yaml']}`.replace('Bakery', 'Mill'))
    expect(getCatalog().site.name.original).toBe('Mill')
  })

  test('while serving, is that of the revision, whatever the files say', async () => {
    const { getContent } = await open(folderWith(broken))
    const { content } = loadSite(folderWith(baseContent))
    globalThis.contentOfRevision = content
    expect(getContent()).toBe(content)
  })

  test('is an error with every problem in it when it is broken', async () => {
    const { getContent } = await open(folderWith(broken))
    expect(getContent).toThrow(/families\.yaml:1:11\n {2}families is an empty list\.\n {2}→ /)
  })
})

describe('npm run check', { timeout: 30_000 }, () => {
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/content/check.ts', ...args], { encoding: 'utf8' })

  test('ends well when there is no error', () => {
    const { status, stdout } = check(folderWith(baseContent))
    expect(stdout).toContain('No problems.')
    expect(status).toBe(0)
  })

  test('fails when there is one, and tells it to programs too', () => {
    const { status, stdout } = check(folderWith(broken), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ severity: 'error', line: 1, column: 11 }],
      summary: { skills: 2 },
    })
    expect(status).toBe(1)
  })
})
