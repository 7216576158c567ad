import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitFolders } from '#lib/server/revision/signature.ts'

// In milliseconds. Editors and git write several files in a row.
const quietTime = 80
// Mounted folders may not report changes, so they are polled, too.
const lookEvery = 3000

/**
 * Calls back shortly after a possible change in a folder or of its checked-out commit, and every few seconds. Returns
 * a function that stops watching.
 */
export function watchContent(folder: string, git: GitFolders, onMaybeChanged: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void follow()
      onMaybeChanged()
    }, quietTime)
  }
  const follow = async () => {
    for (const path of await foldersToWatch(folder, git)) {
      if (!watchers.has(path)) addWatcher(path)
    }
  }
  const addWatcher = (path: string) => {
    try {
      const watcher = watch(path, { persistent: false }, soon)
      const forget = () => {
        watcher.close()
        watchers.delete(path)
      }
      watcher.on('error', forget)
      watchers.set(path, watcher)
    } catch {
      // It was deleted, or there are too many watchers; polling covers it.
    }
  }
  const interval = setInterval(onMaybeChanged, lookEvery)
  interval.unref()
  void follow()
  return () => {
    clearTimeout(timer)
    clearInterval(interval)
    for (const watcher of watchers.values()) watcher.close()
  }
}

async function foldersToWatch(folder: string, git: GitFolders): Promise<readonly string[]> {
  const ofGit = git ? [git.own, join(git.common, 'refs', 'heads')] : []
  return [folder, ...(await foldersBelow(folder, 2)), ...ofGit]
}

async function foldersBelow(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  if (depth <= 1) return folders
  const below = await Promise.all(folders.map((one) => foldersBelow(one, depth - 1)))
  return [...folders, ...below.flat()]
}
