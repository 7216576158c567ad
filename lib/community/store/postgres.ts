import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '#lib/community/store/tables.ts'

/** The type of bigint, which pg returns as text; ours are times, which fit a number. */
const bigint = 20

// In milliseconds: a database that does not answer must not hold requests.
const timeToConnect = 3000
const timeForStatement = 10_000

/** Opens a PostgreSQL database by its address. Connects at the first query. */
export function openPostgres(address: string, onError: (error: Error) => void): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: timeToConnect,
    statement_timeout: timeForStatement,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === bigint ? Number : pg.types.getTypeParser(id, format),
    },
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', onError)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
