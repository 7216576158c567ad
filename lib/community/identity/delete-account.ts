import type { Database } from '#lib/community/store/store.ts'

/**
 * Deletes a person, and keeps what they did under "former member": decisions and applied changes stay understandable.
 * What is open is withdrawn. Call it in a transaction.
 */
export async function deleteAccount(db: Database, account: string, now: number): Promise<void> {
  for (const table of ['session', 'identity', 'draft'] as const) {
    await db.deleteFrom(table).where('account', '=', account).execute()
  }
  const { mail } = await db
    .selectFrom('account')
    .select('mail')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  if (mail !== null) await db.deleteFrom('login_token').where('mail', '=', mail).execute()
  await db
    .updateTable('proposal')
    .set({ state: 'withdrawn', updated_at: now })
    .where('author', '=', account)
    .where('state', 'in', ['open', 'review'])
    .execute()
  await db
    .updateTable('account')
    .set({
      handle: `former-${account.toLowerCase()}`,
      name: '',
      mail: null,
      verified_at: null,
      steward: 0,
      mails: 'none',
      deleted_at: now,
    })
    .where('id', '=', account)
    .execute()
}
