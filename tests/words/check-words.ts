import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findOldWords } from '#tests/words/find-old-words.ts'
import { exceptions, unchecked } from '#tests/words/old-words.ts'

// npm run words [folder…]: fails if names, comments, messages or documents use an old word.
const folders = process.argv.slice(2)
const isChecked = (path: string): boolean =>
  /\.(?:tsx?|md)$/.test(path) &&
  existsSync(path) &&
  !unchecked.some((start) => path.startsWith(start)) &&
  (folders.length === 0 || folders.some((folder) => path.startsWith(folder)))

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
const paths = listed.split('\0').filter(isChecked)
const findings = paths.flatMap((path) =>
  findOldWords(path, readFileSync(path, 'utf8'))
    .filter(({ text }) => !exceptions[path]?.includes(text))
    .map(({ line, text, use }) => `${path}:${line}: "${text}" → ${use}`),
)
for (const finding of findings) console.log(finding)
console.log(`${findings.length} old words in ${paths.length} files.`)
process.exitCode = findings.length > 0 ? 1 : 0
