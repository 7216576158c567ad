import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import Libsql from 'libsql'
import type { Tables } from '#lib/community/store/tables.ts'

/** In milliseconds: how long a write waits for another process. */
const patience = 5000

/** Opens an embedded database, which is created if it does not exist. */
export function openSqlite(file: string): Kysely<Tables> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Libsql(file)
  // Never WAL: the SQLite of libsql 0.5 has the bug of https://sqlite.org/wal.html#walresetbug.
  for (const pragma of [
    'journal_mode = DELETE',
    'synchronous = FULL',
    `busy_timeout = ${patience}`,
    'foreign_keys = ON',
  ]) {
    database.exec(`pragma ${pragma}`)
  }
  return new Kysely<Tables>({ dialect: new EmbeddedDialect({ database }) })
}

class EmbeddedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new EmbeddedDriver(this.#config)
  }
}

class EmbeddedDriver extends SqliteDriver {
  /** A transaction that begins with a read could not wait for the lock when it writes. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
