import { z } from 'zod'
import { type Outcome, type WriteContext, writeRoute } from '#lib/community/actions/write-route.ts'
import type { Viewer } from '#lib/community/context/community.ts'
import { findOrCreateAccount, type Person } from '#lib/community/identity/accounts.ts'
import { claimDrafts } from '#lib/community/identity/claim-drafts.ts'
import { mailAddress } from '#lib/community/identity/display-name.ts'
import {
  prepareMailSignIn,
  type UsedSignIn,
  useCode,
  useToken,
} from '#lib/community/identity/mail-sign-in.ts'
import { hashSecret, newSecret } from '#lib/community/identity/secrets.ts'
import { endSession, sessionSeconds, startSession } from '#lib/community/identity/sessions.ts'
import { accountPath, mailSentPath, pathOnSite, signInPath } from '#lib/community/routes/community-paths.ts'
import { addWork } from '#lib/community/store/outbox.ts'
import { takeToken } from '#lib/community/store/rate-limit.ts'

/** In seconds: how long a browser is known without a session. */
const browserSeconds = 90 * 86_400

const mailsToAnAddress = { burst: 5, seconds: 3600 }

/**
 * Sends a mail with a link and a code. The response is the same for known and unknown addresses, and for those with too
 * many mails.
 */
const askForMail = writeRoute({
  path: '/sign-in/mail',
  access: 'anyone',
  limit: { burst: 10, seconds: 900 },
  fields: z.strictObject({ mail: z.string().max(300), next: z.string().max(2000).optional() }),
  run: async ({ community, cookies, locale, now }, { mail: written, next }) => {
    const { data: mail } = mailAddress.safeParse(written)
    const target = pathOnSite(next, `/${locale}${accountPath}`)
    const again = (error: string) =>
      `/${locale}${signInPath}?error=${error}&next=${encodeURIComponent(target)}`
    if (mail === undefined) return { to: again('mail') }
    const { allowedDomains } = community.settings
    if (allowedDomains.length > 0 && !allowedDomains.includes(mail.split('@').at(-1) ?? '')) {
      return { to: again('domain') }
    }
    const browser = cookies.read('browser') ?? newSecret()
    const { db } = community.store
    if ((await takeToken(db, `mail/${mail}`, mailsToAnAddress, now)) === 0) {
      const wanted = { mail, browser: hashSecret(browser), next: target, locale }
      const secrets = await prepareMailSignIn(db, wanted, now)
      const payload = { kind: 'sign-in', to: mail, locale, ...secrets }
      await addWork(db, { kind: 'mail', key: `sign-in/${hashSecret(secrets.token)}`, payload }, now)
      community.wake()
    }
    return { to: `/${locale}${mailSentPath}`, cookies: [cookies.write('browser', browser, browserSeconds)] }
  },
})

const useMailCode = writeRoute({
  path: '/sign-in/code',
  access: 'anyone',
  limit: { burst: 20, seconds: 900 },
  fields: z.strictObject({ code: z.string().max(20) }),
  run: async (context, { code }) => {
    const { community, locale, now } = context
    const digits = code.replace(/\D/g, '')
    const used = await useCode(community.store.db, digits, browserHash(context), now)
    if (used === 'wrong') return { to: `/${locale}${mailSentPath}?error=code` }
    return signInByMail(context, used)
  },
})

const useMailLink = writeRoute({
  path: '/sign-in/link',
  access: 'anyone',
  limit: { burst: 20, seconds: 900 },
  fields: z.strictObject({ token: z.string().max(100) }),
  run: async (context, { token }) => {
    const used = await useToken(context.community.store.db, token, browserHash(context), context.now)
    return signInByMail(context, used)
  },
})

async function signInByMail(
  context: WriteContext<Viewer | undefined>,
  used: UsedSignIn | 'wrong' | 'used' | 'other-browser',
): Promise<Outcome> {
  if (used === 'other-browser') return { problem: 'other-browser' }
  if (used === 'wrong' || used === 'used') return { problem: 'expired' }
  return signIn(context, { mail: used.mail, name: undefined, locale: used.locale }, used.next)
}

/** Signs a person in with a new session, and hands over the drafts of the browser. */
async function signIn(
  context: WriteContext<Viewer | undefined>,
  person: Person,
  next: string,
): Promise<Outcome> {
  const { community, viewer, cookies, agent, now } = context
  const secret = await community.store.db.transaction().execute(async (db) => {
    const account = await findOrCreateAccount(db, person, now)
    if (account.blocked_at !== null || account.deleted_at !== null) return undefined
    if (viewer) await endSession(db, viewer.account.id, viewer.session)
    const browser = browserHash(context)
    if (browser !== undefined) await claimDrafts(db, browser, account.id)
    return startSession(db, account.id, agent, now)
  })
  if (secret === undefined) return { problem: 'blocked' }
  return { to: next, cookies: [cookies.write('session', secret, sessionSeconds)] }
}

const signOut = writeRoute({
  path: '/sign-out',
  access: 'member',
  limit: { burst: 30, seconds: 600 },
  fields: z.strictObject({}),
  run: async ({ community, viewer, cookies, locale }) => {
    await endSession(community.store.db, viewer.account.id, viewer.session)
    return { to: `/${locale}/community`, cookies: [cookies.remove('session')] }
  },
})

function browserHash({ cookies }: Pick<WriteContext<undefined>, 'cookies'>): string | undefined {
  const browser = cookies.read('browser')
  return browser === undefined ? undefined : hashSecret(browser)
}

export const signInRoutes = [askForMail, useMailCode, useMailLink, signOut]
