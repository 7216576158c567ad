import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { Compiler } from '#lib/server/revision/compile.ts'

const folder = mkdtempSync(join(tmpdir(), 'rungs-compile-'))
const compilers: Compiler[] = []

afterEach(() => {
  for (const compiler of compilers.splice(0)) compiler.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A fake compiler: a revision is its process id and the number of requests. */
function compilerOf(name: string, answer: string): Compiler {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `let asked = 0
process.on('message', async (request) => { asked += 1; ${answer} })
process.on('disconnect', () => process.exit())`,
  )
  const compiler = new Compiler({ file, contentFolder: '', revisionsFolder: '' })
  compilers.push(compiler)
  return compiler
}

const answerAll =
  "process.send({ revision: request + ' ' + asked + ' ' + process.pid, errors: [], notes: [] })"

test('a compiler process is reused', async () => {
  const compiler = compilerOf('again', answerAll)
  const [, , first] = (await compiler.compile()).revision?.split(' ') ?? []
  expect((await compiler.compile()).revision).toBe(`compile 2 ${first}`)
})

test('a prepared process is the one that compiles', async () => {
  const compiler = compilerOf('ahead', `if (request === 'compile') ${answerAll}`)
  compiler.prepare()
  compiler.prepare()
  expect((await compiler.compile()).revision).toMatch(/^compile 2 \d+$/)
})

test('a process that ends without a response is an error, and the next compile starts another one', async () => {
  const compiler = compilerOf(
    'crash',
    `const { existsSync, writeFileSync } = await import('node:fs')
     const mark = ${JSON.stringify(join(folder, 'crashed'))}
     if (existsSync(mark)) { ${answerAll} } else { writeFileSync(mark, ''); process.exit(3) }`,
  )
  await expect(compiler.compile()).rejects.toThrow('ended with 3')
  expect((await compiler.compile()).revision).toMatch(/^compile 1 \d+$/)
})
