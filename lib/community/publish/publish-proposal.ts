import { findAccepted, writeWork } from '#lib/community/publish/accepted-proposal.ts'
import { settleProposal } from '#lib/community/publish/settle-proposal.ts'
import type { Store } from '#lib/community/store/store.ts'
import { applyProposal, type CheckContent } from '#lib/community/writer/apply-proposal.ts'
import type { ContentWriter } from '#lib/community/writer/content-writer.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

export type Publishing = {
  readonly store: Store
  readonly catalog: () => Catalog
  /** Opened at the first proposal, and again after a failure. */
  readonly openWriter: () => Promise<ContentWriter>
  readonly check: CheckContent
  readonly now?: () => number
}

/** Thrown while a request for review is open, so that it is looked at again later. */
class RequestOpen extends Error {}

/**
 * The work of the outbox that writes an accepted proposal and records what became of it. It may be interrupted anywhere and
 * done again: the proposal is written once. Throws if it should be tried again later.
 */
export function proposalPublisher({ store, catalog, openWriter, check, now = Date.now }: Publishing) {
  let opening: Promise<ContentWriter> | undefined
  const open = () => {
    opening ??= openWriter().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  return async (payload: unknown): Promise<void> => {
    const work = writeWork.parse(payload)
    const accepted = await findAccepted(store.db, work, catalog())
    if (!accepted) return
    const effect = await applyProposal(accepted, await open(), check)
    await store.db.transaction().execute((transaction) => settleProposal(transaction, work, effect, now()))
    if (effect.state === 'submitted') throw new RequestOpen(`The request for review is open: ${effect.url}`)
  }
}
