import type { Database } from '#lib/community/store/store.ts'

/** Hands the drafts of a browser over to the account that signs in with it. */
export async function claimDrafts(db: Database, browser: string, account: string): Promise<void> {
  await db
    .updateTable('draft')
    .set({ account, browser_hash: null })
    .where('browser_hash', '=', browser)
    .execute()
}
