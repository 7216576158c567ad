import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#lib/community/store/tables.ts'

const mostAttempts = 8

/**
 * Runs a transaction as if it were alone: two at the same time have the effect of one after the other. One that another
 * one got in the way of is run again.
 */
export async function inOneGo<Result>(
  db: Kysely<Tables>,
  run: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(run)
    } catch (error) {
      if (attempt === mostAttempts || !isConflict(error)) throw error
    }
  }
}

/** Serialisation failure, deadlock, or unique violation of PostgreSQL. */
const conflicts = ['40001', '40P01', '23505']

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && conflicts.includes(`${error.code}`)
