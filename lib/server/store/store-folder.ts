import { hash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#lib/server/settings/settings.ts'
import { communityTarget } from '#lib/site/routes/suggest-href.ts'

type StoreSettings = Pick<Settings, 'storeFolder' | 'contentFolder'>

export type StorePaths = ReturnType<typeof storePaths>

/** The store folders for one build and one content folder. */
export function storePaths({ storeFolder, contentFolder }: StoreSettings, codeId: string) {
  const own = join(storeFolder, `${codeId}-${hash('sha256', contentFolder, 'hex').slice(0, 8)}`)
  // Pages differ by where they link to for suggestions.
  const links = hash('sha256', communityTarget({ ...process.env, NODE_ENV: 'production' }), 'hex').slice(0, 8)
  return { own, revisions: join(own, 'revisions'), pages: join(own, `pages-${links}`) }
}

/** How many unused stores are kept, so that a rollback is fast. */
const mostOthers = 2
// In milliseconds. A server touches its store every ten minutes; stores used within an hour are never removed.
const touchEvery = 600_000
const unusedAfter = 3_600_000

/** Removes the least recently used stores of other builds and contents. */
export function removeOldStores(settings: StoreSettings, codeId: string): void {
  const { own } = storePaths(settings, codeId)
  touch(own)
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

/** Marks a store as in use periodically. Returns a function that stops it. */
export function keepStore(own: string): () => void {
  const timer = setInterval(touch, touchEvery, own)
  timer.unref()
  return () => clearInterval(timer)
}

function touch(own: string): void {
  const now = new Date()
  if (existsSync(own)) utimesSync(own, now, now)
}

const lastUse = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
