import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a folder is in a git repository, even a damaged one. */
export function isInRepository(folder: string): boolean {
  try {
    let at = realpathSync(folder)
    while (!existsSync(join(at, '.git'))) {
      const above = dirname(at)
      if (above === at) return false
      at = above
    }
    return true
  } catch {
    return false
  }
}
