import { type Kysely, sql } from 'kysely'
import { start } from '#lib/community/store/migrations/001-start.ts'

/** In order; never edited or removed after a release. The schema has the number of the last one. */
export const migrations: readonly (readonly string[])[] = [start]

type Migrated = { readonly from: number; readonly to: number }

/** Equal in all servers that share a database, so that one of them migrates it. */
const lockNumber = 7_486_325

/**
 * Brings the schema up to date, in one transaction. Throws if a newer version of Rungs wrote the database, since it
 * may contain what this version does not know.
 */
export async function migrate(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<Migrated> {
  return db.transaction().execute(async (transaction) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction)
    await sql`create table if not exists migration (number integer primary key, at bigint not null)`.execute(
      transaction,
    )
    const { rows } = await sql<{
      number: number | null
    }>`select max(number) as number from migration`.execute(transaction)
    const from = rows[0]?.number ?? 0
    const to = migrations.length
    if (from > to) throw new Error(describeNewer(from, to))
    for (const [index, statements] of migrations.entries()) {
      if (index < from) continue
      for (const statement of statements) await sql.raw(statement).execute(transaction)
      await sql`insert into migration (number, at) values (${index + 1}, ${Date.now()})`.execute(transaction)
    }
    return { from, to }
  })
}

const describeNewer = (from: number, to: number) =>
  `The database was written by a newer version of Rungs: its schema is ${from}, this version knows ${to}.
→ Start that version, or restore a backup from before the upgrade: npm run db -- restore <file>.`
