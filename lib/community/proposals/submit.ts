import { changeClass } from '#lib/community/change/change-class.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { targetsOf } from '#lib/community/change/targets.ts'
import { addEvent } from '#lib/community/proposals/events.ts'
import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'

export type Suggestion = {
  readonly author: string
  readonly operations: readonly Operation[]
  /** Why. */
  readonly note: string
}

/**
 * Opens a proposal, and returns its number. Experts can decide at once. Call it in a transaction; it fails if another
 * proposal is opened at the same time.
 */
export async function openProposal(db: Database, suggestion: Suggestion, now: number): Promise<number> {
  const id = newId(now)
  const last = await db
    .selectFrom('proposal')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await db
    .insertInto('proposal')
    .values({
      id,
      number,
      author: suggestion.author,
      class: changeClass(suggestion.operations),
      state: 'review',
      revision: 1,
      waiting_since: now,
      created_at: now,
      updated_at: now,
      decided_by: null,
      decided_at: null,
      reason: '',
      bypassed: 0,
      commit_id: null,
      applied_at: null,
      request_url: null,
    })
    .execute()
  await writeRevision(db, { ...suggestion, proposal: id, number: 1 }, now)
  await addEvent(db, { proposal: id, account: suggestion.author, kind: 'opened' }, now)
  return number
}

type NewRevision = Suggestion & { readonly proposal: string; readonly revision: number }

/**
 * Replaces what a proposal that nobody has decided on suggests. Verdicts on earlier revisions no longer count. False if
 * the revision is not the current one, or if the proposal is closed. Call it in a transaction.
 */
export async function reviseProposal(db: Database, changed: NewRevision, now: number): Promise<boolean> {
  const number = changed.revision + 1
  const { numUpdatedRows } = await db
    .updateTable('proposal')
    .set({
      revision: number,
      state: 'review',
      class: changeClass(changed.operations),
      waiting_since: now,
      updated_at: now,
    })
    .where('id', '=', changed.proposal)
    .where('revision', '=', changed.revision)
    .where('state', 'in', ['open', 'review'])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await writeRevision(db, { ...changed, number }, now)
  const details = { revision: number }
  await addEvent(db, { proposal: changed.proposal, account: changed.author, kind: 'revised', details }, now)
  return true
}

/** False if the proposal is closed, or not one of the account. Call it in a transaction. */
export async function withdrawProposal(
  db: Database,
  proposal: string,
  account: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('proposal')
    .set({ state: 'withdrawn', updated_at: now })
    .where('id', '=', proposal)
    .where('author', '=', account)
    .where('state', 'in', ['open', 'review'])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await addEvent(db, { proposal, account, kind: 'withdrawn' }, now)
  return true
}

async function writeRevision(
  db: Database,
  { proposal, number, operations, note, author }: Suggestion & { proposal: string; number: number },
  now: number,
): Promise<void> {
  await db
    .insertInto('revision')
    .values({ proposal, number, operations: JSON.stringify(operations), note, author, created_at: now })
    .execute()
  await db.deleteFrom('target').where('proposal', '=', proposal).execute()
  const targets = operations.flatMap(targetsOf)
  await db
    .insertInto('target')
    .values(targets.map(({ kind, id, part, locale = '' }) => ({ proposal, kind, id, part, locale })))
    .execute()
}
