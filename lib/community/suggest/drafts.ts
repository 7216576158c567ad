import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'

/** Whose draft it is: of an account, or of a browser before its sign-in. */
export type DraftOwner = { readonly account: string } | { readonly browser: string }

export type Draft = { readonly id: string; readonly fields: FormFields }

/** Stores what was typed, in place of an earlier draft of the owner; returns its id. */
export async function saveDraft(
  db: Database,
  owner: DraftOwner,
  { fields, id: earlier }: { readonly fields: FormFields; readonly id: string | undefined },
  now: number,
): Promise<string> {
  const text = JSON.stringify(fields)
  if (earlier !== undefined && (await findDraft(db, owner, earlier))) {
    await db.updateTable('draft').set({ fields: text, updated_at: now }).where('id', '=', earlier).execute()
    return earlier
  }
  const id = newId(now)
  await db
    .insertInto('draft')
    .values({
      id,
      account: 'account' in owner ? owner.account : null,
      browser_hash: 'browser' in owner ? owner.browser : null,
      proposal: fields.proposal ?? null,
      fields: text,
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}

/** A draft of the owner; those of others do not exist for them. */
export async function findDraft(db: Database, owner: DraftOwner, id: string): Promise<Draft | undefined> {
  const drafts = db.selectFrom('draft').select(['id', 'fields']).where('id', '=', id)
  const own =
    'account' in owner
      ? drafts.where('account', '=', owner.account)
      : drafts.where('browser_hash', '=', owner.browser).where('account', 'is', null)
  const row = await own.executeTakeFirst()
  return row && { id: row.id, fields: JSON.parse(row.fields) }
}

export async function listDrafts(db: Database, account: string): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .select(['id', 'fields'])
    .where('account', '=', account)
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, fields }) => ({ id, fields: JSON.parse(fields) }))
}

export async function removeDraft(db: Database, owner: DraftOwner, id: string): Promise<void> {
  if (await findDraft(db, owner, id)) await db.deleteFrom('draft').where('id', '=', id).execute()
}
