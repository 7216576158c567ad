import type { Operation } from '#lib/community/change/operation.ts'
import { findOrCreateAccount } from '#lib/community/identity/accounts.ts'
import { newId } from '#lib/community/store/new-id.ts'
import { addWork } from '#lib/community/store/outbox.ts'
import type { Store } from '#lib/community/store/store.ts'

type Accepted = {
  readonly author: string
  readonly operations: readonly Operation[]
  readonly number: number
}

/** Accepts a proposal as an approval does: state and work are written in one transaction. Resolves to its id. */
export async function acceptProposal(
  { db }: Store,
  { author, operations, number }: Accepted,
  now = Date.now(),
): Promise<string> {
  const [own, reviewer] = [
    await findOrCreateAccount(db, { mail: `${author}@example.org`, name: author, locale: 'en' }, now),
    await findOrCreateAccount(
      db,
      { mail: `reviewer${number}@example.org`, name: `Reviewer ${number}`, locale: 'en' },
      now,
    ),
  ]
  const id = newId(now)
  const times = { created_at: now, updated_at: now, waiting_since: now }
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('proposal')
      .values({
        ...{ id, number, author: own.id, class: 'wording', state: 'accepted', revision: 1, ...times },
        ...{ decided_by: reviewer.id, decided_at: now, reason: '', bypassed: 0 },
        ...{ commit_id: null, applied_at: null, request_url: null },
      })
      .execute()
    await transaction
      .insertInto('revision')
      .values({
        ...{ proposal: id, number: 1, operations: JSON.stringify(operations) },
        ...{ note: 'Because.', author: own.id, created_at: now },
      })
      .execute()
    await transaction
      .insertInto('verdict')
      .values({
        ...{ id: newId(now), proposal: id, revision: 1, reviewer: reviewer.id },
        ...{ value: 'approve', text: '', created_at: now },
      })
      .execute()
    const payload = { proposal: id, revision: 1 }
    await addWork(transaction, { kind: 'write', key: `write/${id}/1`, payload }, now)
  })
  return id
}
