import { hash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#lib/server/settings/settings.ts'

type StoreSettings = Pick<Settings, 'storeFolder' | 'contentFolder'>

export type StorePaths = ReturnType<typeof storePaths>

/** Where what one code makes of one content folder is kept. */
export function storePaths({ storeFolder, contentFolder }: StoreSettings, codeId: string) {
  const own = join(storeFolder, `${codeId}-${hash('sha256', contentFolder, 'hex').slice(0, 8)}`)
  return { own, revisions: join(own, 'revisions'), pages: join(own, 'pages') }
}

/** Beside the store in use, so many older ones are left: going back to an older code is quick, too. */
const mostOthers = 2
// In milliseconds. A server says every ten minutes that it uses its store, and others leave it alone for an hour.
const sayEvery = 600_000
const unusedAfter = 3_600_000

/** Removes the stores of codes and contents that were not used for longest. */
export function removeOldStores(settings: StoreSettings, codeId: string): void {
  const { own } = storePaths(settings, codeId)
  sayInUse(own)
  if (!existsSync(settings.storeFolder)) return
  const others = readdirSync(settings.storeFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{16}-[0-9a-f]{8}$/.test(entry.name))
    .map(({ name }) => join(settings.storeFolder, name))
    .filter((folder) => folder !== own)
    .map((folder) => ({ folder, used: lastUse(folder) }))
    .toSorted((a, b) => b.used - a.used)
  for (const { folder, used } of others.slice(mostOthers)) {
    if (Date.now() - used > unusedAfter) rmSync(folder, { recursive: true, force: true })
  }
}

/** Says again and again that a store is in use, until it is told to stop. */
export function keepStore(own: string): () => void {
  const timer = setInterval(sayInUse, sayEvery, own)
  timer.unref()
  return () => clearInterval(timer)
}

function sayInUse(own: string): void {
  const now = new Date()
  if (existsSync(own)) utimesSync(own, now, now)
}

const lastUse = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
