import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runTree } from '#tests/bench/process-tree.ts'
import { megabytes, type Row, seconds } from '#tests/bench/results.ts'
import { distOf, type SizeName } from '#tests/bench/sizes.ts'

/** How long a build takes. One that takes longer than the cut is ended and its speed taken so far. */
export async function measureBuild(content: string, size: SizeName, cutAfter: number): Promise<Row[]> {
  const distDir = distOf(size)
  rmSync(distDir, { recursive: true, force: true })
  const env = { CONTENT_DIR: content, DIST_DIR: distDir }
  const watched = watchPages()
  const run = await runTree(['node_modules/next/dist/bin/next', 'build'], {
    env,
    cutAfter,
    onOutput: watched.note,
  })
  const duration = watched.seconds()
  if (run.status !== 0 && !run.wasCut) throw new Error(run.output)
  const [, total = '0'] = run.output.match(/\(\d+\/(\d+)\)/) ?? []
  const written = run.wasCut ? pageCount(distDir) : Number(total)
  const bytes = bytesOf(distDir)
  return [
    ['pages built ahead', Number(total).toLocaleString('en')],
    [
      'build',
      run.wasCut ? `cut off after ${cutAfter} s, at ${written.toLocaleString('en')}` : seconds(run.seconds),
    ],
    ['pages per second', (written / duration).toFixed(0)],
    ['build, memory of all processes', megabytes(run.peakBytes)],
    ['build on disk', `${megabytes(bytes)}, ${kilobytesA(bytes / written)} a page`],
  ]
}

const kilobytesA = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

/** How long the pages alone take, by what the build says; looking for them in its folder would slow it down. */
function watchPages() {
  let start: number | undefined
  let end: number | undefined
  return {
    note(text: string) {
      if (text.includes('Generating static pages')) start ??= performance.now()
      if (text.includes('✓ Generating static pages')) end = performance.now()
    },
    seconds: () => ((end ?? performance.now()) - (start ?? performance.now())) / 1000,
  }
}

function pageCount(distDir: string): number {
  const all = readdirSync(join(distDir, 'server'), { recursive: true, encoding: 'utf8' })
  return all.filter((file) => file.endsWith('.meta')).length
}

function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
