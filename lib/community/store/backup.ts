import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { migrations } from '#lib/community/store/migrate.ts'
import type { Store } from '#lib/community/store/store.ts'
import type { Tables } from '#lib/community/store/tables.ts'

/** Every table, after those that it refers to. */
const tables = [
  'setting',
  'account',
  'identity',
  'session',
  'login_token',
  'draft',
  'proposal',
  'revision',
  'target',
  'verdict',
  'event',
  'outbox',
  'bucket',
] as const satisfies readonly (keyof Tables)[]

type Head = { readonly format: 'rungs-community'; readonly schema: number }

/**
 * Writes everything to a file, a JSON value per line, in one consistent state; returns the number of rows. It can be
 * restored into either kind of database. The server may be running.
 */
export async function backup({ db, dialect }: Store, file: string): Promise<number> {
  if (existsSync(file)) throw new Error(`${file} already exists.\n→ Choose another name, or remove it.`)
  const draft = `${file}.part`
  const handle = openSync(draft, 'w', 0o600)
  let rows = 0
  try {
    const head: Head = { format: 'rungs-community', schema: migrations.length }
    writeSync(handle, `${JSON.stringify(head)}\n`)
    const transaction = db.transaction()
    // SQLite has only one level.
    const consistent = dialect === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction
    await consistent.execute(async (state) => {
      for (const table of tables) {
        for (const row of await state.selectFrom(table).selectAll().execute()) {
          writeSync(handle, `${JSON.stringify([table, row])}\n`)
          rows += 1
        }
      }
    })
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
  return rows
}

/** Restores a backup into an empty database, or with `replace` in place of its contents, in one transaction. */
export async function restore({ db }: Store, file: string, replace: boolean): Promise<number> {
  const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  assertHead(file, first)
  return db.transaction().execute(async (transaction) => {
    const account = await transaction.selectFrom('account').select('id').limit(1).executeTakeFirst()
    if (account && !replace) {
      throw new Error('The database is not empty.\n→ Add --replace to delete its contents.')
    }
    for (const table of tables.toReversed()) await transaction.deleteFrom(table).execute()
    for (const [index, line] of lines.entries()) {
      const [table, row] = JSON.parse(line)
      if (!tables.includes(table)) throw new Error(`${file}:${index + 2} has the unknown table "${table}".`)
      await transaction.insertInto(table).values(row).execute()
    }
    return lines.length
  })
}

function assertHead(file: string, line: string) {
  const head = parseHead(line)
  if (head?.format !== 'rungs-community') throw new Error(`${file} is not a backup of the community.`)
  if (head.schema !== migrations.length) {
    throw new Error(
      `${file} has schema ${head.schema}, this version of Rungs has ${migrations.length}.
→ Restore it with the version that wrote it, then upgrade.`,
    )
  }
}

function parseHead(line: string): Partial<Head> | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
