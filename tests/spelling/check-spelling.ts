import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '#lib/content/read-content.ts'
import { spellingOfContent } from '#tests/spelling/spelling-of-content.ts'
import { isSampleIn, sampleFolder } from '#tests/support/sample.ts'

// npm run spelling: unknown words in the interface, the documentation and the sample are errors; those of other content
// are only listed, unless --strict is given.
const { values } = parseArgs({ options: { strict: { type: 'boolean' } } })
const cspell = resolve('node_modules/cspell/bin.mjs')
const folder = resolve(process.env.CONTENT_DIR || sampleFolder)
const isOurs = isSampleIn(folder)
const config = join(import.meta.dirname, 'cspell.json')

function run(args: readonly string[], input = ''): boolean {
  const options = ['--no-progress', '--no-must-find-files', '--unique', ...args]
  const { status } = spawnSync(process.execPath, [cspell, ...options], {
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  return status === 0
}

/** Whether all words of the content are known. */
function readWords(folder: string): boolean {
  const site = readContent(folder).content?.catalog.site
  if (!site) {
    console.log('The spelling of the content is not checked because it has errors: run npm run check.')
    return true
  }
  const base = withPaths(JSON.parse(readFileSync(config, 'utf8')))
  const spelling = spellingOfContent(folder, { all: site.locales, default: site.defaultLocale }, base)
  for (const sentence of spelling.skipped) console.log(sentence)
  if (spelling.files.length === 0) return true
  const own = mkdtempSync(join(tmpdir(), 'rungs-spelling-'))
  try {
    writeFileSync(join(own, 'cspell.json'), JSON.stringify(spelling.config))
    const args = ['--root', folder, '--config', join(own, 'cspell.json'), '--file-list', 'stdin']
    return run(args, spelling.files.join('\n'))
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** The definitions with absolute paths, because the configuration is written to another folder. */
function withPaths(base: { readonly dictionaryDefinitions: readonly { readonly path: string }[] }): object {
  const dictionaryDefinitions = base.dictionaryDefinitions.map((definition) => ({
    ...definition,
    path: resolve(import.meta.dirname, definition.path),
  }))
  return { ...base, dictionaryDefinitions }
}

const isRight = run(['--config', config, 'lib/i18n/messages/*.json', '*.md', 'docs/*.md'])
const isKnown = readWords(folder)
if (!isKnown && !isOurs)
  console.log(
    'Unknown words of the content are not errors. Add correct ones to .spelling/names.txt in the content folder.',
  )
process.exitCode = isRight && (isKnown || !(values.strict || isOurs)) ? 0 : 1
