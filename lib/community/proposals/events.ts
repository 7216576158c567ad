import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'

/** What happens to a proposal, for its timeline and the feeds. */
export const eventKinds = [
  'opened',
  'revised',
  'withdrawn',
  'approved',
  'changeRequested',
  'declined',
  'returned',
  'superseded',
  'submitted',
  'closed',
  'applied',
] as const
export type EventKind = (typeof eventKinds)[number]

type NewEvent = {
  readonly proposal: string
  /** Null for the server itself. */
  readonly account: string | null
  readonly kind: EventKind
  readonly details?: Readonly<Record<string, string | number>>
}

/** Records what happened, in the transaction that does it. */
export async function addEvent(
  db: Database,
  { proposal, account, kind, details = {} }: NewEvent,
  now: number,
): Promise<void> {
  await db
    .insertInto('event')
    .values({ id: newId(now), proposal, account, kind, details: JSON.stringify(details), at: now })
    .execute()
}
