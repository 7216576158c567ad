import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
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
  process.send({ revision: '${revision}', errors: [], notes: [], warnings: 0, summary: {} })
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
