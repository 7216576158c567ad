import { hashSecret, newSecret } from '#lib/community/identity/secrets.ts'
import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'

const day = 86_400_000
/** A session ends when it is not used for so long, in seconds. */
export const sessionSeconds = 14 * 86_400
const sessionTime = sessionSeconds * 1000

export type Session = { readonly id: string; readonly account: string; readonly isExtended: boolean }

/** Starts a session and returns its secret; every sign-in has a new one. */
export async function startSession(
  db: Database,
  account: string,
  agent: string,
  now: number,
): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('session')
    .values({
      id: newId(now),
      token_hash: hashSecret(secret),
      account,
      created_at: now,
      seen_at: now,
      expires_at: now + sessionTime,
      agent: agent.slice(0, 200),
    })
    .execute()
  return secret
}

/** The session of a secret, extended at most once a day. */
export async function findSession(db: Database, secret: string, now: number): Promise<Session | undefined> {
  const session = await db
    .selectFrom('session')
    .select(['id', 'account', 'seen_at'])
    .where('token_hash', '=', hashSecret(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!session) return undefined
  const isExtended = now - session.seen_at > day
  if (isExtended) {
    await db
      .updateTable('session')
      .set({ seen_at: now, expires_at: now + sessionTime })
      .where('id', '=', session.id)
      .execute()
  }
  return { id: session.id, account: session.account, isExtended }
}

export type ListedSession = {
  readonly id: string
  readonly agent: string
  readonly created_at: number
  readonly seen_at: number
}

/** The sessions of an account, the last used first. */
export async function listSessions(
  db: Database,
  account: string,
  now: number,
): Promise<readonly ListedSession[]> {
  return db
    .selectFrom('session')
    .select(['id', 'agent', 'created_at', 'seen_at'])
    .where('account', '=', account)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
}

/** Ends a session of an account; false if the account has no such session. */
export async function endSession(db: Database, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('id', '=', id)
    .where('account', '=', account)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
