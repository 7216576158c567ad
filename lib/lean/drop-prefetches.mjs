import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes what the framework keeps of each page for prefetching it in parts: no link of ours asks for it, it is half
 * of what a build takes on disk, and the server would read it with every page.
 *
 * @param {string} distDir
 */
export function dropPrefetches(distDir) {
  for (const name of readdirSync(join(distDir, 'server'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.meta')) continue
    const file = join(distDir, 'server', name)
    const { segmentPaths, ...meta } = JSON.parse(readFileSync(file, 'utf8'))
    if (!segmentPaths) continue
    writeFileSync(file, JSON.stringify(meta))
    rmSync(file.replace(/\.meta$/, '.segments'), { recursive: true, force: true })
  }
}
