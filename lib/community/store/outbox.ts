import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { OutboxTable } from '#lib/community/store/tables.ts'

export type Work = { readonly kind: string; readonly key: string; readonly payload: unknown }

/** An entry that this process works on. */
export type ClaimedWork = {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  /** How often it was tried, including this time. */
  readonly attempts: number
}

/** In milliseconds. After that another process may take over, so work must end or fail before. */
export const claimTime = 120_000
const shortestPause = 2000
const longestPause = 3_600_000

/** Adds work, in the transaction that decides on it. Work with a known key is not added again. */
export async function addWork(db: Database, { kind, key, payload }: Work, now = Date.now()): Promise<void> {
  await db
    .insertInto('outbox')
    .values({
      id: newId(now),
      kind,
      key,
      payload: JSON.stringify(payload),
      next_at: now,
      claimed_until: null,
      done_at: null,
      problem: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Claims the oldest work of some kinds that is due; no other process gets it meanwhile. */
export async function claimWork(
  db: Database,
  kinds: readonly string[],
  now = Date.now(),
): Promise<ClaimedWork | undefined> {
  for (;;) {
    const due = await db
      .selectFrom('outbox')
      .selectAll()
      .where('kind', 'in', kinds)
      .where('done_at', 'is', null)
      .where('next_at', '<=', now)
      .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<', now)]))
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!due) return undefined
    const claimed = await claim(db, due, now)
    if (claimed) return claimed
  }
}

async function claim(db: Database, due: OutboxRow, now: number): Promise<ClaimedWork | undefined> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ claimed_until: now + claimTime, attempts: due.attempts + 1 })
    .where('id', '=', due.id)
    .where('attempts', '=', due.attempts)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  const { id, kind, key, payload, attempts } = due
  return { id, kind, key, payload: JSON.parse(payload), attempts: attempts + 1 }
}

type OutboxRow = Omit<OutboxTable, 'attempts'> & { readonly attempts: number }

/** Marks work as done. */
export async function finishWork(db: Database, id: string, now = Date.now()): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ done_at: now, claimed_until: null, problem: null })
    .where('id', '=', id)
    .execute()
}

/** Tries work again later, after a pause that doubles with every attempt. */
export async function postponeWork(
  db: Database,
  { id, attempts }: Pick<ClaimedWork, 'id' | 'attempts'>,
  problem: string,
  now = Date.now(),
): Promise<void> {
  const pause = Math.min(shortestPause * 2 ** (attempts - 1), longestPause)
  await db
    .updateTable('outbox')
    .set({ next_at: now + pause, claimed_until: null, problem: problem.slice(0, 2000) })
    .where('id', '=', id)
    .execute()
}
