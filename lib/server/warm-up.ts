import { setTimeout as pause } from 'node:timers/promises'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import type { PageStore } from '#lib/server/store/page-store.ts'

type WarmUp = {
  readonly pages: PageStore
  readonly revision: () => Revision
  /** Whether no reader is waiting, and there was no recent request. */
  readonly isQuiet: () => boolean
  readonly onError: (error: unknown) => void
}

/** How many pages are rendered in advance, the most important first; the others are rendered on request. */
const mostPages = 2000
// In milliseconds. About half of the time is idle, so that a server without requests costs little.
const restAfterEach = 40
const waitForQuiet = 250

/** Renders important pages while the server is idle, until the revision changes. */
export async function warmUp({ pages, revision, isQuiet, onError }: WarmUp): Promise<void> {
  const { id, book } = revision()
  let left = mostPages
  for (const { path, kind } of listAddresses(book)) {
    if (left === 0) return
    left -= 1
    while (!isQuiet()) await pause(waitForQuiet, undefined, { ref: false })
    if (revision().id !== id) return
    await pages.prepare(path, kind).catch(onError)
    await pause(restAfterEach, undefined, { ref: false })
  }
}
