import { hashSecret, isSameSecret, newCode } from '#lib/community/identity/secrets.ts'
import type { Database } from '#lib/community/store/store.ts'

const name = 'set-up-code'

/** Creates the code with which the first account becomes steward; undefined if there is a steward. */
export async function createSetUpCode(db: Database): Promise<string | undefined> {
  if (await hasSteward(db)) return undefined
  const code = `${newCode()}-${newCode()}`
  await db
    .insertInto('setting')
    .values({ name, value: hashSecret(code) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: hashSecret(code) }))
    .execute()
  return code
}

export async function hasSteward(db: Database): Promise<boolean> {
  const steward = await db
    .selectFrom('account')
    .select('id')
    .where('steward', '=', 1)
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return steward !== undefined
}

/** Makes an account the first steward if the code is right; the code is used up. Call it in a transaction. */
export async function useSetUpCode(db: Database, account: string, code: string): Promise<boolean> {
  const stored = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  if (!stored || !isSameSecret(stored.value, hashSecret(code.trim())) || (await hasSteward(db))) return false
  await db.deleteFrom('setting').where('name', '=', name).execute()
  await db.updateTable('account').set({ steward: 1 }).where('id', '=', account).execute()
  return true
}
