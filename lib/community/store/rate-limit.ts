import type { Database } from '#lib/community/store/store.ts'

/** A token bucket: `burst` at once, refilled within `seconds`. */
export type RateLimit = { readonly burst: number; readonly seconds: number }

/**
 * Takes a token. Returns 0 if there was one, else the seconds until there is. In the database, so that limits outlive
 * a restart and count for all servers.
 */
export async function takeToken(
  db: Database,
  key: string,
  { burst, seconds }: RateLimit,
  now = Date.now(),
): Promise<number> {
  await db
    .insertInto('bucket')
    .values({ key, tokens: burst, at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const perMillisecond = burst / (seconds * 1000)
  for (;;) {
    const bucket = await db.selectFrom('bucket').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
    const tokens = Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMillisecond)
    if (tokens < 1) return Math.ceil((1 - tokens) / perMillisecond / 1000)
    const { numUpdatedRows } = await db
      .updateTable('bucket')
      .set({ tokens: tokens - 1, at: now })
      .where('key', '=', key)
      .where('tokens', '=', bucket.tokens)
      .where('at', '=', bucket.at)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return 0
  }
}
