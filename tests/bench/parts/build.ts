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
  const watched = watchPages(distDir)
  const run = await runTree(['node_modules/next/dist/bin/next', 'build'], { env, cutAfter })
  const { pages, duration } = watched.stop()
  if (run.status !== 0 && !run.wasCut) throw new Error(run.output)
  const [, total = '0'] = run.output.match(/\(\d+\/(\d+)\)/) ?? []
  const written = run.wasCut ? pages : Number(total)
  const bytes = bytesOf(distDir)
  return [
    ['pages built ahead', Number(total).toLocaleString('en')],
    [
      'build',
      run.wasCut ? `cut off after ${cutAfter} s, at ${pages.toLocaleString('en')}` : seconds(run.seconds),
    ],
    ['pages per second', (written / duration).toFixed(0)],
    ['build, memory of all processes', megabytes(run.peakBytes)],
    ['build on disk', `${megabytes(bytes)}, ${kilobytesA(bytes / written)} a page`],
  ]
}

const kilobytesA = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

/** Pages are counted as they appear, since the build itself tells in quarters only. */
function watchPages(distDir: string) {
  let first: number | undefined
  let last = 0
  let pages = 0
  const counting = setInterval(() => {
    const now = pageCount(distDir)
    if (now === pages) return
    first ??= performance.now()
    last = performance.now()
    pages = now
  }, 2000)
  return {
    stop() {
      clearInterval(counting)
      return { pages, duration: (last - (first ?? last) + 2000) / 1000 }
    },
  }
}

function pageCount(distDir: string): number {
  try {
    const all = readdirSync(join(distDir, 'server'), { recursive: true, encoding: 'utf8' })
    return all.filter((file) => file.endsWith('.meta')).length
  } catch {
    return 0
  }
}

function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
