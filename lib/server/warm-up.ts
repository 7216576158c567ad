import { setTimeout as pause } from 'node:timers/promises'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import type { PageStore } from '#lib/server/store/page-store.ts'

type WarmUp = {
  readonly pages: PageStore
  readonly revision: () => Revision
  /** Whether no reader waits, and none asked a moment ago. */
  readonly isQuiet: () => boolean
  readonly onError: (error: unknown) => void
}

/** So many are prepared, the most important ones; the rest is rendered when somebody asks. */
const mostPages = 2000
// In milliseconds. Half of the time nothing is prepared, so that a server that is not asked costs little.
const restAfterEach = 40
const waitForQuiet = 250

/** Prepares pages while nobody asks for any, until all important ones are there or the revision changes. */
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
