import { hashSecret, isSameSecret, newCode, newSecret } from '#lib/community/identity/secrets.ts'
import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'

/** In milliseconds. */
const timeToUse = 15 * 60_000
const mostAttempts = 5

type MailSignIn = {
  readonly mail: string
  /** The hash of the cookie of the browser that asks. */
  readonly browser: string
  /** Where to go afterwards. */
  readonly next: string
  readonly locale: string
}

export type MailSecrets = { readonly token: string; readonly code: string }

/** Prepares a sign-in by e-mail. Its link and its code work once, within 15 minutes, in the browser that requested it. */
export async function prepareMailSignIn(db: Database, wanted: MailSignIn, now: number): Promise<MailSecrets> {
  const secrets = { token: newSecret(), code: newCode() }
  await db
    .insertInto('login_token')
    .values({
      id: newId(now),
      token_hash: hashSecret(secrets.token),
      code_hash: hashSecret(secrets.code),
      mail: wanted.mail,
      browser_hash: wanted.browser,
      next: wanted.next,
      locale: wanted.locale,
      created_at: now,
      expires_at: now + timeToUse,
      used_at: null,
    })
    .execute()
  return secrets
}

export type UsedSignIn = { readonly mail: string; readonly next: string; readonly locale: string }
type Refusal = 'wrong' | 'used' | 'other-browser'

/** Uses the link of a mail. */
export async function useToken(
  db: Database,
  token: string,
  browser: string | undefined,
  now: number,
): Promise<UsedSignIn | Refusal> {
  const found = await db
    .selectFrom('login_token')
    .selectAll()
    .where('token_hash', '=', hashSecret(token))
    .executeTakeFirst()
  if (!found) return 'wrong'
  if (found.used_at !== null || found.expires_at <= now) return 'used'
  if (found.browser_hash !== browser) return 'other-browser'
  return (await spend(db, found.id, now)) ? found : 'used'
}

/** Uses the code of the last mail that a browser asked for. */
export async function useCode(
  db: Database,
  code: string,
  browser: string | undefined,
  now: number,
): Promise<UsedSignIn | Refusal> {
  if (browser === undefined) return 'other-browser'
  const found = await db
    .selectFrom('login_token')
    .selectAll()
    .where('browser_hash', '=', browser)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!found || found.used_at !== null || found.expires_at <= now) return 'used'
  // Counted before the comparison, so that parallel guesses count too.
  const { numUpdatedRows } = await db
    .updateTable('login_token')
    .set((set) => ({ attempts: set('attempts', '+', 1) }))
    .where('id', '=', found.id)
    .where('attempts', '<', mostAttempts)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return 'used'
  if (!isSameSecret(found.code_hash, hashSecret(code))) return 'wrong'
  return (await spend(db, found.id, now)) ? found : 'used'
}

/** Once: of two requests at the same time, one succeeds. */
async function spend(db: Database, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('login_token')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
