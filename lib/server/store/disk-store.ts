import { hash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodePage, encodePage } from '#lib/server/store/page-file.ts'
import type { StoredPage } from '#lib/server/store/stored-page.ts'

/** Stores pages as files, one per address; several processes may share a folder. */
export type DiskStore = {
  readonly read: (path: string) => Promise<StoredPage | undefined>
  write: (page: StoredPage) => Promise<void>
}

export function openDiskStore(folder: string): DiskStore {
  const fileOf = (path: string) => {
    const name = hash('sha256', path, 'hex').slice(0, 32)
    return join(folder, name.slice(0, 2), name.slice(2))
  }
  return {
    read: async (path) => {
      const file = await readFile(fileOf(path)).catch(() => undefined)
      const page = file && decodePage(file)
      return page?.path === path ? page : undefined
    },
    write: async (page) => {
      const file = fileOf(page.path)
      // Renaming is atomic for concurrent readers.
      const draft = `${file}.${randomUUID()}`
      await mkdir(dirname(file), { recursive: true })
      try {
        await writeFile(draft, encodePage(page))
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}
