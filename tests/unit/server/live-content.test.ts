import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { loadSite } from '#lib/content/load-site.ts'
import { LiveContent } from '#lib/server/revision/live-content.ts'
import { writeRevision } from '#lib/server/revision/revision-files.ts'
import { baseContent } from '#tests/support/content-base.ts'

const root = mkdtempSync(join(tmpdir(), 'rungs-live-'))
const revisions = join(root, 'revisions')
const content = join(root, 'content')
const gate = join(root, 'gate')

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    const file = join(content, name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The revision of the current files. */
function currentRevision(): string {
  mkdirSync(revisions, { recursive: true })
  const site = loadSite(content).content
  if (!site) throw new Error('The content has errors.')
  return writeRevision(revisions, site).id
}

/** A fake compiler that sends a given result once the gate file exists. */
function compilerOf(revision: string): string {
  const file = join(root, `compiler-${revision}.mjs`)
  writeFileSync(
    file,
    `import { existsSync } from 'node:fs'
const timer = setInterval(() => {
  if (!existsSync(${JSON.stringify(gate)})) return
  clearInterval(timer)
  process.send({ revision: '${revision}', errors: [], notes: [] })
  process.disconnect()
}, 10)`,
  )
  return file
}

test('a start with content that is slow to read serves the last revision meanwhile', async () => {
  write(baseContent)
  writeFileSync(gate, '')
  const first = currentRevision()
  const before = await LiveContent.open({ content, revisions, compiler: compilerOf(first) }, 10)
  expect(before.state.revision?.id).toBe(first)

  rmSync(gate)
  write({ 'skills/kneading.md': `${baseContent['skills/kneading.md']}\nMore of it.\n` })
  const second = currentRevision()
  expect(second).not.toBe(first)
  const after = await LiveContent.open({ content, revisions, compiler: compilerOf(second) }, 10)
  expect(after.state.revision?.id).toBe(first)
  const reading = after.refresh()
  writeFileSync(gate, '')
  expect((await reading).revision?.id).toBe(second)
  expect(after.state.revision?.id).toBe(second)
})

test('files that change while they are read are read again, and nothing of them is served before', async () => {
  write(baseContent)
  const half = currentRevision()
  write({ 'skills/kneading.md': `${baseContent['skills/kneading.md']}\nThe other half.\n` })
  const complete = currentRevision()
  write(baseContent)
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  // The first reading comes between two files that an editor saves.
  const file = join(root, 'compiler-between.mjs')
  writeFileSync(
    file,
    `import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
process.on('message', () => {
  const isSecond = existsSync(${JSON.stringify(gate)})
  if (!isSecond) {
    writeFileSync(${JSON.stringify(gate)}, '')
    appendFileSync(${JSON.stringify(join(content, 'skills/kneading.md'))}, '\\nThe other half.\\n')
  }
  const revision = isSecond ? '${complete}' : '${half}'
  process.send({ revision, errors: [], notes: ['served ' + revision] })
})
process.on('disconnect', () => process.exit())`,
  )
  const { state } = await LiveContent.open({ content, revisions, compiler: file })
  expect(state.revision?.id).toBe(complete)
  expect(warn.mock.calls).toEqual([[`served ${complete}`]])
  warn.mockRestore()
})

test('a call during a reading gets the state of the files at the call', async () => {
  write(baseContent)
  const first = currentRevision()
  const file = join(root, 'compiler-of-two.mjs')
  const second = join(root, 'second')
  writeFileSync(
    file,
    `import { existsSync, readFileSync } from 'node:fs'
process.on('message', () => {
  const isSecond = existsSync(${JSON.stringify(second)})
  const revision = isSecond ? readFileSync(${JSON.stringify(second)}, 'utf8') : '${first}'
  process.send({ revision, errors: [], notes: [] })
})
process.on('disconnect', () => process.exit())`,
  )
  const live = await LiveContent.open({ content, revisions, compiler: file })
  expect(live.state.revision?.id).toBe(first)
  const reading = live.refresh()
  write({ 'skills/kneading.md': `${baseContent['skills/kneading.md']}\nAn edit.\n` })
  writeFileSync(second, currentRevision())
  const later = live.refresh()
  await reading
  expect((await later).revision?.id).toBe(readFileSync(second, 'utf8'))
})
