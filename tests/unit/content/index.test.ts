import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'

const broken = { ...baseContent, 'families.yaml': 'families: []\n' }

async function openAnew(folder: string) {
  globalThis.contentOfThisProcess = undefined
  vi.stubEnv('CONTENT_DIR', folder)
  return openAnotherCopy()
}

async function openAnotherCopy() {
  vi.resetModules()
  return import('#lib/content/index.ts')
}

afterEach(() => vi.unstubAllEnvs())

describe('the content of the site', () => {
  test('comes out of CONTENT_DIR and is read once', async () => {
    const folder = folderWith(baseContent)
    const { getCatalog, getContent } = await openAnew(folder)
    expect(getCatalog().site.name.original).toBe('Bakery')
    writeFileSync(join(folder, 'site.yaml'), 'broken')
    expect(getContent().catalog).toBe(getCatalog())
  })

  test('is read once for all copies of the module, of which a build has several', async () => {
    const { getCatalog } = await openAnew(folderWith(baseContent))
    const { getCatalog: getItElsewhere } = await openAnotherCopy()
    expect(getItElsewhere).not.toBe(getCatalog)
    expect(getItElsewhere()).toBe(getCatalog())
  })

  test('is an error with every problem in it when it is broken', async () => {
    const { getContent } = await openAnew(folderWith(broken))
    expect(getContent).toThrow(/families\.yaml:1:11\n {2}families is an empty list\.\n {2}→ /)
  })
})

describe('the history of the site', () => {
  const told = async (folder: string) => {
    const lines: string[] = []
    vi.spyOn(console, 'warn').mockImplementation((line) => lines.push(`warn ${line}`))
    vi.spyOn(console, 'info').mockImplementation((line) => lines.push(`info ${line}`))
    const { findHistory } = await openAnew(folder)
    const history = findHistory()
    findHistory()
    vi.restoreAllMocks()
    return { history, lines }
  }

  test('is not there outside of a repository, and the log says so once', async () => {
    const { history, lines } = await told(folderWith(baseContent))
    expect(history).toBeUndefined()
    expect(lines).toEqual(['info The content is in no git repository, so it has no history.'])
  })

  test('is there where it can be read, and the log says of another why it cannot', async () => {
    const folder = newRepository()
    write(folder, baseContent)
    commit(folder, 'one', '2025-01-01T12:00:00Z')
    expect(await told(folder)).toMatchObject({ history: { isShort: false }, lines: [] })
    writeFileSync(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)
    const { history, lines } = await told(folder)
    expect(history).toBeUndefined()
    expect(lines).toEqual([
      expect.stringMatching(/^warn The history of the content cannot be read: the repository is damaged/),
    ])
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
      problems: [{ severity: 'error', level: 'error', rule: 'schema', line: 1, column: 11 }],
      accepted: [],
      summary: { skills: 2 },
      history: { state: 'absent', reason: 'not-a-repository' },
    })
    expect(status).toBe(1)
  })

  test('shows one rule or one level, and fails for what it does not show', () => {
    const folder = folderWith({
      ...broken,
      'skills/kneading.md': `${baseContent['skills/kneading.md']}\nConducts reviews.\n`,
    })
    const rules = (...args: string[]) => {
      const { status, stdout } = check(folder, '--json', ...args)
      expect(status).toBe(1)
      return JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule)
    }
    expect(rules('--rule', 'filler')).toEqual(['filler'])
    expect(rules('--level', 'warn')).toEqual(['filler'])
    expect(rules('--level', 'error')).toEqual(['schema'])
  })

  test('says what it does not understand', () => {
    expect(check('--rule', 'fillre')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Did you mean "filler"\?/),
    })
    expect(check('--level', 'info')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Use error or warn\./),
    })
    expect(check('--quiet')).toMatchObject({ status: 2, stderr: expect.stringMatching(/--quiet/) })
    expect(check('a', 'b').status).toBe(2)
  })
})
