import { resolve } from 'node:path'
import type { StoreSettings } from '#lib/community/store/store.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Throws an error that names the variable if its value is invalid; never shows the password of an address. */
export function readStoreSettings(env: Environment): StoreSettings {
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new Error(
      'DATABASE_URL is not an address of PostgreSQL → Write postgres://user:password@host/database.',
    )
  }
  return { databaseUrl, dataFolder: resolve(env.DATA_DIR || 'data') }
}
