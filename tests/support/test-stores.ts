import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { openStore, type Store } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import { type Cluster, findPostgres, startPostgres } from '#tests/support/postgres.ts'

export type TestStore = {
  /** The store of the current test, which begins empty. */
  readonly store: () => Store
  /** Opens the same database once more, as another process would. */
  readonly open: () => Promise<Store>
  /** Runs `npm run db` for it; resolves to the exit code. */
  readonly run: (...options: readonly string[]) => Promise<number | null>
}

/** Runs the same tests with the embedded database, and with PostgreSQL where the machine has it; the run reports if not. */
export function describeStores(name: string, tests: (test: TestStore) => void): void {
  describe(`${name} (embedded)`, () => tests(embedded()))
  const programs = findPostgres()
  if (programs) describe(`${name} (PostgreSQL)`, () => tests(postgres(programs)))
}

function embedded(): TestStore {
  let folder = ''
  return testStore(
    () => ({ DATA_DIR: folder }),
    async () => {
      folder = mkdtempSync(join(tmpdir(), 'rungs-store-'))
      return () => rmSync(folder, { recursive: true, force: true })
    },
  )
}

function postgres(programs: string): TestStore {
  let cluster: Cluster | undefined
  beforeAll(async () => {
    cluster = await startPostgres(programs)
  })
  afterAll(() => cluster?.stop())
  const address = () => cluster?.address ?? ''
  return testStore(
    () => ({ DATABASE_URL: address() }),
    async () => {
      const pool = new pg.Pool({ connectionString: address() })
      const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
      await sql`drop schema public cascade`.execute(db)
      await sql`create schema public`.execute(db)
      await db.destroy()
      return () => undefined
    },
  )
}

function testStore(
  env: () => Readonly<Record<string, string>>,
  prepare: () => Promise<() => void>,
): TestStore {
  let stores: Store[] = []
  const openAnother = async () => {
    const store = await openStore(readStoreSettings(env()))
    stores.push(store)
    return store
  }
  beforeEach(async () => {
    const remove = await prepare()
    await openAnother()
    return async () => {
      for (const store of stores) await store.close()
      stores = []
      remove()
    }
  })
  return {
    store: () => {
      const [first] = stores
      if (!first) throw new Error('There is no store outside of a test.')
      return first
    },
    open: openAnother,
    run: (...options) => runCommand(env(), options),
  }
}

function runCommand(
  env: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['--import', 'tsx', 'lib/community/store/command.ts', ...options], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    })
      .on('error', reject)
      .on('close', resolve)
  })
}
