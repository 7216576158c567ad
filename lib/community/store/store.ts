import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely, Transaction } from 'kysely'
import { migrate } from '#lib/community/store/migrate.ts'
import { openPostgres } from '#lib/community/store/postgres.ts'
import { openSqlite } from '#lib/community/store/sqlite.ts'
import type { Tables } from '#lib/community/store/tables.ts'

export type Store = {
  readonly db: Kysely<Tables>
  readonly dialect: 'sqlite' | 'postgres'
  readonly close: () => Promise<void>
}

/** A store or a transaction in it. */
export type Database = Kysely<Tables> | Transaction<Tables>

export type StoreSettings = {
  /** The address of a PostgreSQL database; without it an embedded one is used. */
  readonly databaseUrl: string | undefined
  /** The folder of the embedded database. */
  readonly dataFolder: string
}

const databaseFile = (dataFolder: string) => join(dataFolder, 'community.db')

/** Whether there may be work that an earlier process left. */
export const hasStore = ({ databaseUrl, dataFolder }: StoreSettings): boolean =>
  databaseUrl !== undefined || existsSync(databaseFile(dataFolder))

/** Opens the store and brings its schema up to date. */
export async function openStore(
  { databaseUrl, dataFolder }: StoreSettings,
  onError: (error: unknown) => void = console.error,
): Promise<Store> {
  const dialect = databaseUrl ? 'postgres' : 'sqlite'
  const db = databaseUrl ? openPostgres(databaseUrl, onError) : openSqlite(databaseFile(dataFolder))
  try {
    await migrate(db as Kysely<unknown>, dialect)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, dialect, close: () => db.destroy() }
}
