import { sql } from 'kysely'
import type { Community } from '#lib/community/context/community.ts'
import { createSetUpCode } from '#lib/community/identity/set-up.ts'
import { mailSchema, writeMail } from '#lib/community/mail/mail.ts'
import { createMailer } from '#lib/community/mail/send-mail.ts'
import { type Publishing, proposalPublisher } from '#lib/community/publish/publish-proposal.ts'
import { signInPath } from '#lib/community/routes/community-paths.ts'
import type { CommunitySettings } from '#lib/community/settings/settings.ts'
import { openStore, type Store } from '#lib/community/store/store.ts'
import { startWorker, type Worker } from '#lib/community/work/worker.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type Log = { readonly info: (line: string) => void; readonly error: (error: unknown) => void }

type Options = {
  readonly settings: CommunitySettings
  readonly content: Community['content']
  /** How accepted proposals are written. */
  readonly writing: Pick<Publishing, 'openWriter' | 'check'>
  readonly log: Log
  readonly now?: () => number
}

export type CommunityOpener = {
  /** The community, opened at the first call. Throws while the database cannot be reached. */
  readonly open: () => Promise<Community>
  readonly stop: () => Promise<void>
}

type Opened = { readonly community: Community; readonly store: Store; readonly worker: Worker }

export function communityOpener(options: Options): CommunityOpener {
  let opening: Promise<Opened> | undefined
  return {
    open: async () => {
      opening ??= openCommunity(options).catch((error: unknown) => {
        opening = undefined
        throw error
      })
      const { community, store } = await opening
      await sql`select 1`.execute(store.db)
      return community
    },
    stop: async () => {
      const opened = await opening
      await opened?.worker.stop()
      await opened?.store.close()
    },
  }
}

async function openCommunity({ settings, content, writing, log, now = Date.now }: Options): Promise<Opened> {
  const store = await openStore(settings, log.error)
  const origin = settings.publicOrigin ?? `http://localhost:${settings.port}`
  const code = await createSetUpCode(store.db)
  if (code !== undefined) {
    const page = `${origin}${pageHref(content().catalog.site.defaultLocale, signInPath)}`
    log.info(`There is no steward yet. Sign in at ${page}, and enter this code on your account page: ${code}`)
  }
  const mailer = createMailer(settings.mail, log.info)
  const worker = startWorker({
    db: store.db,
    handlers: {
      mail: (payload) => mailer.send(writeMail(mailSchema.parse(payload), content(), origin)),
      write: proposalPublisher({ store, catalog: () => content().catalog, ...writing, now }),
    },
    onError: log.error,
  })
  const community = { store, settings, content, now, wake: worker.wake, inbox: mailer.inbox }
  return { community, store, worker }
}
