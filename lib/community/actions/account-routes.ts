import { z } from 'zod'
import { writeRoute } from '#lib/community/actions/write-route.ts'
import { findByHandle, handlePattern, longestHandle } from '#lib/community/identity/accounts.ts'
import { deleteAccount } from '#lib/community/identity/delete-account.ts'
import { displayName } from '#lib/community/identity/display-name.ts'
import { endSession } from '#lib/community/identity/sessions.ts'
import { useSetUpCode } from '#lib/community/identity/set-up.ts'
import { accountPath } from '#lib/community/routes/community-paths.ts'

const limit = { burst: 30, seconds: 600 }

const changeAccount = writeRoute({
  path: '/account',
  access: 'member',
  limit,
  fields: z.strictObject({
    name: z.string().max(1000),
    handle: z.string().max(1000),
    language: z.string().max(35),
    mails: z.enum(['all', 'daily', 'none']),
  }),
  run: async ({ community, viewer, locale }, { name: written, handle: typed, language, mails }) => {
    const { db } = community.store
    const page = `/${locale}${accountPath}`
    const name = displayName.safeParse(written)
    if (!name.success) return { to: `${page}?error=name` }
    const handle = typed.trim().toLowerCase()
    if (!handlePattern.test(handle) || handle.length > longestHandle) return { to: `${page}?error=handle` }
    const holder = await findByHandle(db, handle)
    if (holder && holder.id !== viewer.account.id) return { to: `${page}?error=taken` }
    if (!community.content().catalog.site.locales.some((known) => known === language)) {
      return { problem: 'invalid' }
    }
    await db
      .updateTable('account')
      .set({ name: name.data, handle, locale: language, mails })
      .where('id', '=', viewer.account.id)
      .execute()
    return { to: `${page}?saved=account` }
  },
})

const becomeSteward = writeRoute({
  path: '/account/set-up',
  access: 'member',
  limit: { burst: 5, seconds: 900 },
  fields: z.strictObject({ code: z.string().max(100) }),
  run: async ({ community, viewer, locale }, { code }) => {
    const isRight = await community.store.db
      .transaction()
      .execute((db) => useSetUpCode(db, viewer.account.id, code))
    return { to: `/${locale}${accountPath}?${isRight ? 'saved=steward' : 'error=set-up'}` }
  },
})

const revokeSession = writeRoute({
  path: '/account/sessions/{session}/end',
  access: 'member',
  limit,
  fields: z.strictObject({}),
  run: async ({ community, viewer, locale, params }) => {
    const isOwn = await endSession(community.store.db, viewer.account.id, params.session ?? '')
    return isOwn ? { to: `/${locale}${accountPath}?saved=session` } : { problem: 'not-found' }
  },
})

const removeAccount = writeRoute({
  path: '/account/delete',
  access: 'member',
  limit,
  fields: z.strictObject({ confirm: z.literal('yes') }),
  run: async ({ community, viewer, cookies, locale, now }) => {
    await community.store.db.transaction().execute((db) => deleteAccount(db, viewer.account.id, now))
    return { to: `/${locale}/community?saved=deleted`, cookies: [cookies.remove('session')] }
  },
})

export const accountRoutes = [changeAccount, becomeSteward, revokeSession, removeAccount]
