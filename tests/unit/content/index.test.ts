import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadSite } from '#lib/content/load-site.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { commit, git, newRepository, write } from '#tests/support/git-repository.ts'

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
  test('in development, is read from the current files of CONTENT_DIR', async () => {
    const folder = folderWith(baseContent)
    const { getCatalog } = await open(folder)
    expect(getCatalog().site.name.original).toBe('Bakery')
    writeFileSync(join(folder, 'site.yaml'), `${baseContent['site.yaml']}`.replace('Bakery', 'Mill'))
    expect(getCatalog().site.name.original).toBe('Mill')
  })

  test('on a server, is that of the revision, whatever the files contain', async () => {
    const { getContent } = await open(folderWith(broken))
    const { content } = loadSite(folderWith(baseContent))
    globalThis.contentOfRevision = content
    expect(getContent()).toBe(content)
  })

  test('throws an error with all problems if it is broken', async () => {
    const { getContent } = await open(folderWith(broken))
    expect(getContent).toThrow(/families\.yaml:1:11\n {2}families is an empty list\.\n {2}→ /)
  })
})

describe('the history of the site', () => {
  const reported = async (folder: string) => {
    const lines: string[] = []
    vi.spyOn(console, 'warn').mockImplementation((line) => lines.push(line))
    const { findHistory } = await open(folder)
    const history = findHistory()
    findHistory()
    vi.restoreAllMocks()
    return { history, lines }
  }

  test('is absent outside of a repository, which is logged once', async () => {
    const { history, lines } = await reported(folderWith(baseContent))
    expect(history).toBeUndefined()
    expect(lines).toEqual(['The content is not in a git repository, so it has no history.'])
  })

  test('is present if it can be read; otherwise the reason is logged', async () => {
    const folder = newRepository()
    write(folder, baseContent)
    commit(folder, 'one', '2025-01-01T12:00:00Z')
    expect(await reported(folder)).toMatchObject({ history: { isShort: false }, lines: [] })
    writeFileSync(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)
    const { history, lines } = await reported(folder)
    expect(history).toBeUndefined()
    expect(lines).toEqual([
      expect.stringMatching(/^The history of the content cannot be read: the repository is damaged/),
    ])
  })

  test('is loaded with the content of a server, and so is the reason why there is none', () => {
    const folder = newRepository()
    write(folder, baseContent)
    commit(folder, 'one', '2025-01-01T12:00:00Z')
    const blob = git(folder, ['rev-parse', 'HEAD:skills/kneading.md']).trim()
    write(folder, { 'skills/kneading.md': `${baseContent['skills/kneading.md']}\nMore.\n` })
    commit(folder, 'two', '2025-01-02T12:00:00Z')
    expect(loadSite(folder)).toMatchObject({ content: { history: { isShort: false } }, notes: [] })
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
    const { content, notes } = loadSite(folder)
    expect(content).toMatchObject({ catalog: {}, history: undefined })
    expect(notes).toEqual([expect.stringMatching(/^The history of the content cannot be read: .*\n→ /)])
  })
})

describe('npm run check', () => {
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/content/check.ts', ...args], { encoding: 'utf8' })

  test('succeeds if there is no error', () => {
    const { status, stdout } = check(folderWith(baseContent))
    expect(stdout).toContain('No problems.')
    expect(status).toBe(0)
  })

  test('fails if there is one, also with --json', () => {
    const { status, stdout } = check(folderWith(broken), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        {
          ...{ severity: 'error', level: 'error', rule: 'schema', line: 1, column: 11 },
          ...{ message: expect.any(String), mend: expect.any(String) },
        },
      ],
      accepted: [],
      summary: { skills: 2 },
      history: { state: 'absent', reason: 'not-a-repository' },
    })
    expect(status).toBe(1)
  })

  test('lists one rule or one level, and also fails for unlisted errors', () => {
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

  test('reports invalid arguments', () => {
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
