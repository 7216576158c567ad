import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { backup, restore } from '#lib/community/store/backup.ts'
import { migrations } from '#lib/community/store/migrate.ts'
import { newId } from '#lib/community/store/new-id.ts'
import { addWork, claimTime, claimWork, finishWork, postponeWork } from '#lib/community/store/outbox.ts'
import { takeToken } from '#lib/community/store/rate-limit.ts'
import type { Store } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import { describeStores } from '#tests/support/test-stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'rungs-backups-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function addAccount({ db }: Store, name: string): Promise<string> {
  const id = newId()
  await db
    .insertInto('account')
    .values({
      id,
      handle: name.toLowerCase(),
      name,
      mail: `${name.toLowerCase()}@example.org`,
      verified_at: 1_790_000_000_123,
      steward: 0,
      blocked_at: null,
      locale: 'en',
      mails: 'all',
      created_at: Date.now(),
      deleted_at: null,
    })
    .execute()
  return id
}

const cascade = ({ dialect }: Store) => sql.raw(dialect === 'postgres' ? 'cascade' : '')

const work = { kind: 'mail', key: 'mail/1', payload: { to: 'a@example.org' } }

describeStores('store', ({ store, open, run }) => {
  test('times are numbers, and ids are ordered by time', async () => {
    await addAccount(store(), 'Ada')
    const account = await store().db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    expect(account.verified_at).toBe(1_790_000_000_123)
    expect([newId(3), newId(1), newId(2)].toSorted().map((id) => id.slice(9, 10))).toEqual(['1', '2', '3'])
    expect(newId()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  })

  test('a database is opened again, and one of a newer version is refused', async () => {
    await addAccount(store(), 'Ada')
    const again = await open()
    expect(await again.db.selectFrom('account').select('name').execute()).toEqual([{ name: 'Ada' }])
    const newer = migrations.length + 1
    await sql`insert into migration (number, at) values (${newer}, 0)`.execute(store().db)
    await expect(open()).rejects.toThrow(`its schema is ${newer}, this version knows ${migrations.length}`)
  })

  test('processes that start at once migrate a database once', async () => {
    const { db } = store()
    for (const table of (await db.introspection.getTables()).toReversed()) {
      await sql`drop table if exists ${sql.table(table.name)} ${cascade(store())}`.execute(db)
    }
    expect(await Promise.all([run('migrate'), run('migrate'), run('migrate')])).toEqual([0, 0, 0])
    const { rows } = await sql`select number from migration`.execute(db)
    expect(rows).toHaveLength(migrations.length)
  })

  test('a failed transaction leaves nothing behind', async () => {
    const { db } = store()
    const failing = db.transaction().execute(async (transaction) => {
      await addWork(transaction, work)
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await claimWork(db, ['mail'])).toBeUndefined()
  })

  test('work is added once, claimed by one, and done once', async () => {
    const { db } = store()
    await addWork(db, work, 1000)
    await addWork(db, work, 1000)
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimWork(db, ['mail'], 2000)))
    const [claimed, ...others] = claims.filter((claim) => claim !== undefined)
    expect(others).toEqual([])
    expect(claimed).toMatchObject({ ...work, attempts: 1 })
    await finishWork(db, claimed?.id ?? '')
    await addWork(db, work, 3000)
    expect(await claimWork(db, ['mail'], 10 ** 12)).toBeUndefined()
    expect(await claimWork(db, ['write'], 10 ** 12)).toBeUndefined()
  })

  test('work of a process that died is claimed again, and failed work waits longer each time', async () => {
    const { db } = store()
    await addWork(db, work, 1000)
    await claimWork(db, ['mail'], 1000)
    expect(await claimWork(db, ['mail'], 1000 + claimTime)).toBeUndefined()
    const second = await claimWork(db, ['mail'], 1001 + claimTime)
    expect(second?.attempts).toBe(2)
    if (!second) return
    await postponeWork(db, second, 'The server does not answer.', 200_000)
    expect(await claimWork(db, ['mail'], 203_999)).toBeUndefined()
    expect((await claimWork(db, ['mail'], 204_000))?.attempts).toBe(3)
  })

  test('a rate limit counts for all servers, and refills', async () => {
    const other = await open()
    const limit = { burst: 3, seconds: 60 }
    const at = (milliseconds: number, { db }: Store) => takeToken(db, 'sign-in/a', limit, milliseconds)
    expect([await at(0, store()), await at(0, other), await at(0, store())]).toEqual([0, 0, 0])
    expect(await at(0, other)).toBe(20)
    expect(await takeToken(store().db, 'sign-in/b', limit, 0)).toBe(0)
    expect(await at(19_999, other)).toBe(1)
    expect(await at(20_000, other)).toBe(0)
  })

  test('requests at once do not get more than the limit', async () => {
    const { db } = store()
    const waits = await Promise.all(
      Array.from({ length: 20 }, () => takeToken(db, 'many', { burst: 5, seconds: 60 }, 0)),
    )
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5)
  })

  test('a backup is restored completely, and never over other data by mistake', async () => {
    const file = join(folder, `${newId()}.jsonl`)
    await addAccount(store(), 'Ada')
    await addWork(store().db, work, 1000)
    expect(await backup(store(), file)).toBe(2)
    await expect(backup(store(), file)).rejects.toThrow('already exists')
    await addAccount(store(), 'Ben')
    await expect(restore(store(), file, false)).rejects.toThrow('not empty')
    expect(await restore(store(), file, true)).toBe(2)
    expect(await store().db.selectFrom('account').select('name').execute()).toEqual([{ name: 'Ada' }])
    expect(await claimWork(store().db, ['mail'], 1000)).toMatchObject(work)
  })

  test('a damaged backup changes nothing', async () => {
    const file = join(folder, `${newId()}.jsonl`)
    await addAccount(store(), 'Ada')
    await backup(store(), file)
    writeFileSync(file, `${readFileSync(file, 'utf8')}["unknown",{}]\n`)
    await expect(restore(store(), file, true)).rejects.toThrow(':3 has the unknown table "unknown"')
    writeFileSync(file, 'text')
    await expect(restore(store(), file, true)).rejects.toThrow('is not a backup')
    writeFileSync(file, '{"format":"rungs-community","schema":999}\n')
    await expect(restore(store(), file, true)).rejects.toThrow('has schema 999')
    expect(await store().db.selectFrom('account').select('name').execute()).toEqual([{ name: 'Ada' }])
  })
})

test('the address of another database is an error that does not show it', () => {
  expect(() => readStoreSettings({ DATABASE_URL: 'mysql://user:canary@host/db' })).toThrow(
    /^DATABASE_URL is not an address of PostgreSQL → (?!.*canary)/,
  )
})
