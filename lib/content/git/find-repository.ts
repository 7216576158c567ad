import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a folder lies in something that was made a git repository, in whatever state that is today. */
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
