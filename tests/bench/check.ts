import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// npx tsx tests/bench/check.ts [files]: how long a cold check takes on a content that is the sample many times over.
const wanted = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
cpSync('content', folder, { recursive: true })

const skills = readdirSync('content/skills')
let count = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
).length
for (let copy = 1; count < wanted; copy++) {
  for (const name of skills) {
    const text = readFileSync(join('content/skills', name), 'utf8').replaceAll(
      /^([^\n#-].{80,})$/gm,
      `$1 (${copy})`,
    )
    mkdirSync(join(folder, 'skills'), { recursive: true })
    writeFileSync(join(folder, 'skills', name.replace(/^([^.]+)/, `$1-${copy}`)), text)
    count += 1
  }
}
const start = performance.now()
try {
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/content/check.ts', folder], { stdio: 'ignore' })
} catch {
  // Copies that nobody asks for are warnings, which is not what is measured here.
}
console.log(`${count} files: ${Math.round(performance.now() - start)} ms`)
rmSync(folder, { recursive: true })
