import { displayName } from '#lib/community/identity/display-name.ts'
import { newId } from '#lib/community/store/new-id.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { Account } from '#lib/community/store/tables.ts'

/** Who signs in, as an identity provider or an e-mail tells. */
export type Person = {
  /** The identity at a provider; undefined for a sign-in by e-mail. */
  readonly identity?: { readonly issuer: string; readonly subject: string }
  /** Verified; undefined if the provider has none. */
  readonly mail: string | undefined
  readonly name: string | undefined
  readonly locale: string
}

/** The account of a person, which is created at the first sign-in. Call it in a transaction. */
export async function findOrCreateAccount(db: Database, person: Person, now: number): Promise<Account> {
  const known = (await findByIdentity(db, person)) ?? (await findByMail(db, person))
  const account = known ?? (await createAccount(db, person, now))
  if (person.identity) await link(db, account, person.identity, now)
  return account
}

export const findAccount = (db: Database, id: string): Promise<Account | undefined> =>
  db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

export const findByHandle = (db: Database, handle: string): Promise<Account | undefined> =>
  db
    .selectFrom('account')
    .selectAll()
    .where('handle', '=', handle.toLowerCase())
    .where('deleted_at', 'is', null)
    .executeTakeFirst()

async function findByIdentity(db: Database, { identity }: Person): Promise<Account | undefined> {
  if (!identity) return undefined
  return db
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account')
    .selectAll('account')
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .executeTakeFirst()
}

/** Both sides have verified the address, so they are the same person. */
async function findByMail(db: Database, { mail }: Person): Promise<Account | undefined> {
  if (mail === undefined) return undefined
  return db.selectFrom('account').selectAll().where('mail', '=', mail).executeTakeFirst()
}

async function link(
  db: Database,
  { id }: Account,
  identity: NonNullable<Person['identity']>,
  now: number,
): Promise<void> {
  await db
    .insertInto('identity')
    .values({ ...identity, account: id, created_at: now })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .execute()
}

async function createAccount(db: Database, person: Person, now: number): Promise<Account> {
  const beforeAt = person.mail?.split('@')[0] ?? ''
  const name = [person.name, beforeAt]
    .map((name) => displayName.safeParse(name ?? ''))
    .find(({ data }) => data)
  const account: Account = {
    id: newId(now),
    handle: await freeHandle(db, name?.data ?? beforeAt),
    name: name?.data ?? 'Member',
    mail: person.mail ?? null,
    verified_at: now,
    steward: 0,
    blocked_at: null,
    locale: person.locale,
    mails: 'all',
    created_at: now,
    deleted_at: null,
  }
  await db.insertInto('account').values(account).execute()
  return account
}

/** The form of handles; content/owners.yaml names experts by them. */
export const handlePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const longestHandle = 40

async function freeHandle(db: Database, wish: string): Promise<string> {
  const plain = wish
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestHandle - 8)
    .replace(/^-+|-+$/g, '')
  const base = plain === '' ? 'member' : plain
  for (let number = 1; ; number += 1) {
    const handle = number === 1 ? base : `${base}-${number}`
    const taken = await db.selectFrom('account').select('id').where('handle', '=', handle).executeTakeFirst()
    if (!taken) return handle
  }
}
